using System.Text.Json;
using AngleSharp.Dom;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Verification.Proofs;

namespace GenGuide.Verification;

/// <summary>Every quiz as written grades what its page shows, and its keys are proved by the grading core as shipped.</summary>
public sealed class QuizGradingCheck(DiagnosticBag diagnostics, BankProofs? proofs = null)
{
    private readonly PayloadReader _reader = new(diagnostics);
    private readonly QuizItemCheck _itemCheck = new(diagnostics);
    private readonly GradingProof _proof = new(diagnostics, proofs);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, QuizIndex> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuizIndex> _banks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Json, string Path)> _written = new(StringComparer.Ordinal);

    /// <summary>Marks an element whose payload holds a whole bank.</summary>
    private const string Whole = "data-whole";

    public void CheckPage(OutputPage page)
    {
        foreach (var quiz in page.Document.QuerySelectorAll("gg-quiz"))
        {
            CheckQuiz(page, quiz);
        }
    }

    /// <summary>A blind bank ships no payload that could be proved, so the one that is sealed is, before it is sealed.</summary>
    public void AddSealed(ProtectedBank bank)
    {
        var quiz = new QuizIndex(bank.Id, Location.Of(bank.Source));
        if (_reader.Read(bank.Graded, quiz.Location, bank.Id) is not { } payload)
        {
            return;
        }

        using var document = JsonDocument.Parse(bank.Graded);
        lock (_gate)
        {
            foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
            {
                _items[item.GetRawText()] = quiz;
            }

            _shown.UnionWith(payload.Items.Select(item => item.Id));
            _banks[bank.Graded] = quiz;
        }
    }

    /// <summary>Proves every item once, however many pages hold it, and measures what guessing earns in whole banks.</summary>
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        foreach (var (json, bank) in _banks)
        {
            CheckShown(json, bank);
        }

        _proof.CheckSite(files, _items, _banks);
    }

    private void CheckQuiz(OutputPage page, IElement quiz)
    {
        var name = quiz.GetAttribute("bank") ?? "";
        var scripts = quiz.QuerySelectorAll("script[type='application/json']");
        if (scripts.Length != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, page.Location, name, $"{scripts.Length} of them stand in its element");
            return;
        }

        var json = scripts[0].TextContent;
        if (_reader.Read(json, page.Location, name) is not { } payload)
        {
            return;
        }

        var compared = CompareItems(page, quiz, payload);
        Keep(page, json, new QuizIndex(payload.Bank, page.Location), quiz.HasAttribute(Whole), compared);
    }

    /// <summary>The items that are answered here; all that are graded where they differ, which is reported then and once.</summary>
    private List<string> CompareItems(OutputPage page, IElement quiz, GradedPayload payload)
    {
        var articles = quiz.QuerySelectorAll("article.item").ToList();
        var shown = articles.Select(article => article.Id ?? "").ToList();
        var graded = payload.Items.Select(item => item.Id).ToList();

        // A part of a bank carries the whole, because the result does.
        var from = quiz.HasAttribute(Whole) && shown.Count > 0 ? Math.Max(0, graded.IndexOf(shown[0])) : 0;
        var here = quiz.HasAttribute(Whole) ? payload.Items.Skip(from).Take(shown.Count).ToList() : payload.Items;
        if (payload.Bank != quiz.GetAttribute("bank") || (shown.Count == 0 && graded.Count > 0) || !shown.SequenceEqual(here.Select(item => item.Id)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputQuizDiffers, page.Location, page.Path, $"{quiz.GetAttribute("bank")}: {string.Join(", ", shown)}", $"{payload.Bank}: {string.Join(", ", graded)}");
            return graded;
        }

        foreach (var (article, item) in articles.Zip(here))
        {
            _itemCheck.Check(page, article, item);
        }

        return shown;
    }

    /// <summary>Each item of a bank can be answered somewhere, or its result would never come.</summary>
    private void CheckShown(string json, QuizIndex bank)
    {
        using var document = JsonDocument.Parse(json);
        var graded = document.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
        if (!graded.All(_shown.Contains))
        {
            diagnostics.Add(DiagnosticCatalog.OutputQuizDiffers, bank.Location, "the site", $"{bank.Bank}: {string.Join(", ", graded.Where(_shown.Contains))}", $"{bank.Bank}: {string.Join(", ", graded)}");
        }
    }

    private void Keep(OutputPage page, string json, QuizIndex quiz, bool isWhole, List<string> shown)
    {
        _proof.Begin(json, isWhole);
        using var document = JsonDocument.Parse(json);
        lock (_gate)
        {
            _shown.UnionWith(shown);
            foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
            {
                KeepItem(page, item.GetProperty("id").GetString()!, item.GetRawText(), quiz, isWhole);
            }

            if (isWhole)
            {
                _banks[json] = quiz;
            }
        }
    }

    private void KeepItem(OutputPage page, string id, string json, QuizIndex quiz, bool isWhole)
    {
        // The whole bank's page comes from the file in which a wrong key is mended.
        if (isWhole || !_items.ContainsKey(json))
        {
            _items[json] = quiz;
        }

        // An item means the same wherever it stands, because its record does.
        if (!_written.TryAdd(id, (json, page.Path)) && _written[id].Json != json)
        {
            diagnostics.Add(DiagnosticCatalog.OutputItemTwice, page.Location, id, page.Path, _written[id].Path);
        }
    }
}
