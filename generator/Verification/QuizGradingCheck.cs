using System.Text.Json;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Verification.Proofs;

namespace GenGuide.Verification;

/// <summary>The keys of every quiz as written are proved by the grading core as shipped.</summary>
public sealed class QuizGradingCheck(DiagnosticBag diagnostics, BankProofs? proofs = null)
{
    private readonly PayloadReader _reader = new(diagnostics);
    private readonly GradingProof _proof = new(diagnostics, proofs);
    private readonly Lock _gate = new();
    private readonly Dictionary<PayloadText, QuizIndex> _items = [];
    private readonly Dictionary<PayloadText, QuizIndex> _banks = [];

    /// <summary>The ids of the items of each bank.</summary>
    private readonly Dictionary<PayloadText, IReadOnlyList<string>> _graded = [];
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PayloadText Text, string Path)> _written = new(StringComparer.Ordinal);

    /// <summary>Notes what a page grades.</summary>
    public void Add(WrittenQuiz written)
    {
        lock (_gate)
        {
            _shown.UnionWith(written.Shown);
            foreach (var item in written.Payload.Items)
            {
                KeepItem(written, item);
            }

            if (written.IsWhole)
            {
                _banks[written.Payload.Text] = written.Quiz;
                _graded[written.Payload.Text] = [.. written.Payload.Items.Select(item => item.Id)];
            }
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
                _items[PayloadText.Of(item.GetRawText())] = quiz;
            }

            _shown.UnionWith(payload.Items.Select(item => item.Id));
            _banks[PayloadText.Of(bank.Graded)] = quiz;
            _graded[PayloadText.Of(bank.Graded)] = [.. payload.Items.Select(item => item.Id)];
        }
    }

    /// <summary>Proves every item once, however many pages hold it, and measures what guessing earns in whole banks.</summary>
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        foreach (var (payload, bank) in _banks)
        {
            CheckShown(payload, bank);
        }

        _proof.CheckSite(files, _items, _banks);
    }

    /// <summary>Each item of a bank can be answered somewhere, or its result would never come.</summary>
    private void CheckShown(PayloadText payload, QuizIndex bank)
    {
        var graded = _graded[payload];
        if (!graded.All(_shown.Contains))
        {
            diagnostics.Add(DiagnosticCatalog.OutputQuizDiffers, bank.Location, "the site", $"{bank.Bank}: {string.Join(", ", graded.Where(_shown.Contains))}", $"{bank.Bank}: {string.Join(", ", graded)}");
        }
    }

    private void KeepItem(WrittenQuiz written, WrittenItem item)
    {
        // The whole bank's page comes from the file in which a wrong key is mended.
        if (written.IsWhole || !_items.ContainsKey(item.Text))
        {
            _items[item.Text] = written.Quiz;
        }

        // An item means the same wherever it stands, because its record does.
        if (!_written.TryAdd(item.Id, (item.Text, written.Path)) && _written[item.Id].Text != item.Text)
        {
            diagnostics.Add(DiagnosticCatalog.OutputItemTwice, written.Quiz.Location, item.Id, written.Path, _written[item.Id].Path);
        }
    }
}
