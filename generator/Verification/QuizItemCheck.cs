using System.Globalization;
using AngleSharp.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>What a page shows of an item is what its payload grades, and nothing on the way to the answer gives it away.</summary>
public sealed class QuizItemCheck(DiagnosticBag diagnostics)
{
    /// <summary>Classes of what is to be chosen or marked: any other one could tell the right from the wrong.</summary>
    private static readonly HashSet<string> NeutralClasses = ["choice", "option", "part", "rank", "phrase", "d", "l", "k", "hint"];

    private readonly SolutionCheck _solutionCheck = new(diagnostics);

    public void Check(OutputPage page, IElement article, PayloadItem item)
    {
        if (article.GetAttribute("data-kind") != item.Kind)
        {
            Report(page, item, "kind", article.GetAttribute("data-kind"), item.Kind);
        }

        CheckChoices(page, article, item);
        CheckMarks(page, article, item);
        _solutionCheck.Check(page, article, item);
        CheckLeaks(page, article, item);
    }

    private void CheckChoices(OutputPage page, IElement article, PayloadItem item)
    {
        var ids = item.Choices.Select(choice => choice.Id).ToList();
        var (shown, what) = ShownChoices.Of(article, item.Kind);
        var isTyped = item.Kind == ShownChoices.NumberKind;
        Compare(page, item, what, shown, isTyped ? [ShownChoices.NumberField] : ids);
        Compare(page, item, "feedback", Values(article, ".said > [data-choice]", "data-choice"), ShownChoices.HasFeedback(item.Kind) ? ids : []);
    }

    private void CheckMarks(OutputPage page, IElement article, PayloadItem item)
    {
        var marks = item.Marks ?? [];
        var indexes = marks.Select((_, index) => index.ToString(CultureInfo.InvariantCulture)).ToList();
        var roles = marks.Select((mark, index) => $"{index} {mark.Role}").Order(StringComparer.Ordinal);
        var reasons = article.QuerySelectorAll("details .reasons > [data-mark]").Select(reason => $"{reason.GetAttribute("data-mark")} {RoleOf(reason)}").Order(StringComparer.Ordinal);
        Compare(page, item, "marks", Values(article, "form input[name=mark][type=checkbox]", "value"), indexes);
        Compare(page, item, "reasons", [.. reasons], [.. roles]);
    }

    private static string RoleOf(IElement reason)
        => reason.ClassList.Contains("decoy") ? "decoy" : reason.ClassList.Contains("lean") ? "supporting" : "deciding";

    private void CheckLeaks(OutputPage page, IElement article, PayloadItem item)
    {
        var telling = article.QuerySelectorAll("form input, form select, form option, form label, form label *, form .part, form .part *")
            .Where(element => element.HasAttribute("checked")
                || element.HasAttribute("selected")
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name is "title" or "placeholder")
                || (element.GetAttribute("name") == ShownChoices.NumberField && element.HasAttribute("value"))
                || (element.LocalName is "input" or "label" && !element.ClassList.All(NeutralClasses.Contains)));
        foreach (var element in telling.Concat(article.QuerySelectorAll("details.answer[open]")))
        {
            diagnostics.Add(DiagnosticCatalog.OutputAnswerLeaked, page.Location, item.Id, OutputPage.Describe(element));
        }
    }

    private static List<string> Values(IElement article, string selector, string attribute)
        => [.. article.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute) ?? "")];

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
