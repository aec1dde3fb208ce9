using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What a page shows of an item is what its payload grades, and nothing on the way to the answer gives it away.</summary>
public sealed class QuizItemCheck(DiagnosticBag diagnostics)
{
    private readonly SolutionCheck _solutionCheck = new(diagnostics);

    public void Check(OutputPage page, PageElement article, PayloadItem item)
    {
        if (!article.Has("data-kind", item.Kind))
        {
            Report(page, item, "kind", article.Get("data-kind"), item.Kind);
        }

        var elements = ItemElements.Of(article);
        CheckChoices(page, elements, item);
        CheckMarks(page, elements, item);
        _solutionCheck.Check(page, elements, item);
        CheckLeaks(page, elements, item);
    }

    private void CheckChoices(OutputPage page, ItemElements elements, PayloadItem item)
    {
        var ids = item.Choices.Select(choice => choice.Id).ToList();
        var (shown, what) = ShownChoices.Of(elements, item.Kind);
        var isTyped = item.Kind == ShownChoices.NumberKind;
        Compare(page, item, what, shown, isTyped ? [ShownChoices.NumberField] : ids);
        Compare(page, item, "feedback", ShownChoices.Values(elements.Noted, IsFeedback, "data-choice"), ShownChoices.HasFeedback(item.Kind) ? ids : []);
    }

    private static bool IsFeedback(PageElement element) => element.Has("data-choice") && element.Parent is { } parent && parent.HasClass("said");

    private void CheckMarks(OutputPage page, ItemElements elements, PayloadItem item)
    {
        var marks = item.Marks ?? [];
        var shown = ShownChoices.Values(elements.Fields, element => element.Is("input") && element.Has("name", "mark") && element.Has("type", "checkbox") && element.IsInside("form"), "value");
        var reasons = elements.Noted.Where(IsReason).ToList();
        if (marks.Count == 0 && shown.Count == 0 && reasons.Count == 0)
        {
            return;
        }

        var indexes = marks.Select((_, index) => index.ToString(CultureInfo.InvariantCulture)).ToList();
        var roles = marks.Select((mark, index) => $"{index} {mark.Role}").Order(StringComparer.Ordinal);
        var told = reasons.Select(reason => $"{reason.Get("data-mark")} {RoleOf(reason)}").Order(StringComparer.Ordinal);
        Compare(page, item, "marks", shown, indexes);
        Compare(page, item, "reasons", [.. told], [.. roles]);
    }

    private static bool IsReason(PageElement element)
        => element.Has("data-mark") && element.Parent is { } parent && parent.HasClass("reasons") && parent.IsInside("details");

    private static string RoleOf(PageElement reason)
        => reason.HasClass("decoy") ? "decoy" : reason.HasClass("lean") ? "supporting" : "deciding";

    private void CheckLeaks(OutputPage page, ItemElements elements, PayloadItem item)
    {
        foreach (var element in elements.Suspects)
        {
            if (TellingMarkup.IsTelling(element) || (element.Is("details") && element.Has("open") && element.HasClass("answer")))
            {
                diagnostics.Add(DiagnosticCatalog.OutputAnswerLeaked, page.Location, item.Id, OutputPage.Describe(element));
            }
        }
    }

    private void Compare(OutputPage page, PayloadItem item, string what, List<string> shown, List<string> graded)
    {
        if (!shown.SequenceEqual(graded))
        {
            Report(page, item, what, string.Join(", ", shown), string.Join(", ", graded));
        }
    }

    private void Report(OutputPage page, PayloadItem item, string what, string? shown, string graded)
        => diagnostics.Add(DiagnosticCatalog.OutputItemDiffers, page.Location, item.Id, page.Path, what, shown ?? "", graded);
}
