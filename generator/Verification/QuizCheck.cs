using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Every quiz as written grades what its page shows.</summary>
/// <param name="texts">Shares what stands in many pages.</param>
/// <param name="payloads">Shares what many pages grade.</param>
/// <param name="diagnostics">Takes the findings.</param>
public sealed class QuizCheck(SharedTexts texts, SharedPayloads payloads, DiagnosticBag diagnostics)
{
    /// <summary>Marks an element whose payload holds a whole bank.</summary>
    private const string Whole = "data-whole";

    private readonly PayloadReader _reader = new(diagnostics);
    private readonly QuizItemCheck _itemCheck = new(diagnostics);

    /// <summary>What the page grades, to be proved once all pages are known.</summary>
    public IReadOnlyList<WrittenQuiz> CheckPage(OutputPage page)
    {
        List<WrittenQuiz>? found = null;
        foreach (var element in page.Tree.Elements)
        {
            if (element.Is("gg-quiz") && CheckQuiz(page, element) is { } quiz)
            {
                (found ??= []).Add(quiz);
            }
        }

        return found?.ToArray() ?? [];
    }

    /// <summary>True for what holds the payload of a quiz.</summary>
    public static bool IsPayload(PageElement element) => element.Is("script") && element.Has("type", "application/json");

    /// <summary>True for what shows an item of a quiz.</summary>
    public static bool IsItem(PageElement element) => element.Is("article") && element.HasClass("item");

    private WrittenQuiz? CheckQuiz(OutputPage page, PageElement quiz)
    {
        var name = quiz.Get("bank") ?? "";
        var scripts = quiz.Descendants.Where(IsPayload);
        if (scripts.Count != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, page.Location, name, $"{scripts.Count} of them stand in its element");
            return null;
        }

        var json = scripts[0].Words;
        var bytes = new byte[Encoding.UTF8.GetByteCount(json)];
        Encoding.UTF8.GetBytes(json, bytes);
        if ((PlainPayload.Read(bytes) ?? _reader.Read(json.ToString(), page.Location, name)) is not { } payload)
        {
            return null;
        }

        var isWhole = quiz.Has(Whole);
        var compared = CompareItems(page, quiz, payload, isWhole);
        var start = page.Content.Span.IndexOf(bytes);
        return new WrittenQuiz(new QuizIndex(texts.Of(payload.Bank), page.Location), page.Path, payloads.Of(bytes), start, isWhole, compared);
    }

    /// <summary>The items that are answered here; all that are graded where they differ, which is reported then and once.</summary>
    private IReadOnlyList<string> CompareItems(OutputPage page, PageElement quiz, GradedPayload payload, bool isWhole)
    {
        var articles = quiz.Descendants.Where(IsItem);
        var shown = articles.Select(article => texts.Of(article.Value("id"))).ToArray();
        var graded = payload.Items.Select(item => item.Id).ToList();

        // A part of a bank carries the whole, because the result does.
        var from = isWhole && shown.Length > 0 ? Math.Max(0, graded.IndexOf(shown[0])) : 0;
        var here = isWhole ? payload.Items.Skip(from).Take(shown.Length).ToList() : payload.Items;
        if (!quiz.Has("bank", payload.Bank) || (shown.Length == 0 && graded.Count > 0) || !shown.SequenceEqual(here.Select(item => item.Id)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputQuizDiffers, page.Location, page.Path, $"{quiz.Get("bank")}: {string.Join(", ", shown)}", $"{payload.Bank}: {string.Join(", ", graded)}");
            return graded;
        }

        foreach (var (article, item) in articles.Zip(here))
        {
            _itemCheck.Check(page, article, item);
        }

        return shown;
    }
}
