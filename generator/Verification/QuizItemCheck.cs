using System.Globalization;
using AngleSharp.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>What a page shows of an item is what its payload grades, and nothing on the way to the answer gives it away.</summary>
public sealed class QuizItemCheck(DiagnosticBag diagnostics)
{
    private const string SeveralKind = "several";

    /// <summary>Classes of what is to be chosen or marked: any other one could tell the right from the wrong.</summary>
    private static readonly HashSet<string> NeutralClasses = ["choice", "phrase", "d", "l", "k", "hint"];

    public void Check(OutputPage page, IElement article, PayloadItem item)
    {
        if (article.GetAttribute("data-kind") != item.Kind)
        {
            Report(page, item, "kind", article.GetAttribute("data-kind"), item.Kind);
        }

        CheckChoices(page, article, item);
        CheckMarks(page, article, item);
        CheckSolution(page, article, item);
        CheckLeaks(page, article, item);
    }

    private void CheckChoices(OutputPage page, IElement article, PayloadItem item)
    {
        var ids = item.Choices.Select(choice => choice.Id).ToList();
        var type = item.Kind == SeveralKind ? "checkbox" : "radio";
        Compare(page, item, "choices", Values(article, "form fieldset input[name=choice]", "value"), ids);
        Compare(page, item, $"choices of the type {type}", Values(article, $"form fieldset input[name=choice][type={type}]", "value"), ids);
        Compare(page, item, "feedback", Values(article, ".said > [data-choice]", "data-choice"), ids);
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

    /// <summary>The answer that is written out must be the one that earns the points.</summary>
    private void CheckSolution(OutputPage page, IElement article, PayloadItem item)
    {
        var labels = article.QuerySelectorAll("form fieldset label").ToLookup(label => label.QuerySelector("input[name=choice]")?.GetAttribute("value"));
        var answer = article.QuerySelector("details.answer");
        var solution = answer?.QuerySelector(".solution");
        var solved = solution is null ? "" : AccessibleName.TextOf(solution);
        var right = item.Key.SelectMany(id => labels[id]).Select(WordsOf).ToList();
        var wrong = item.Choices.Where(choice => !item.Key.Contains(choice.Id)).SelectMany(choice => labels[choice.Id]).Select(WordsOf);

        // The words of a wrong choice can be a part of the right one's.
        var isSolved = right.Count > 0
            && right.All(words => solved.Contains(words, StringComparison.Ordinal))
            && !wrong.Any(words => solved.Contains(words, StringComparison.Ordinal) && !right.Any(key => key.Contains(words, StringComparison.Ordinal)));
        if (!isSolved)
        {
            Report(page, item, "solution", solved, string.Join(", ", right));
        }

        var pens = item.Key.SelectMany(id => labels[id]).Select(PenOf).Distinct().ToList();
        foreach (var drawn in new[] { answer, solution?.QuerySelector(".k") }.OfType<IElement>().Where(_ => pens.Count == 1))
        {
            if (PenOf(drawn) != pens[0])
            {
                Report(page, item, "label of the answer", PenOf(drawn), pens[0]);
            }
        }
    }

    private static string WordsOf(IElement label) => AccessibleName.TextOf(label.QuerySelector(".k") ?? label);

    private static string PenOf(IElement element) => element.ClassList.Contains("d") ? "d" : element.ClassList.Contains("l") ? "l" : "";

    private void CheckLeaks(OutputPage page, IElement article, PayloadItem item)
    {
        var telling = article.QuerySelectorAll("form input, form label, form label *")
            .Where(element => element.HasAttribute("checked")
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name == "title")
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
