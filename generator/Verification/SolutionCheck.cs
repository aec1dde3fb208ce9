using System.Globalization;
using AngleSharp.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>The answer that a page writes out must be the one that earns the points.</summary>
public sealed class SolutionCheck(DiagnosticBag diagnostics)
{
    public void Check(OutputPage page, IElement article, PayloadItem item)
    {
        switch (item.Kind)
        {
            case "sort" or "order" or "blanks":
                CheckParts(page, article, item);
                break;
            case ShownChoices.NumberKind:
                CheckNumber(page, article, item);
                break;
            case "mark" or "open":
                // Of marks the reasons tell, which are compared themselves; of an open answer there is nothing to tell.
                break;
            default:
                CheckChoices(page, article, item);
                CheckPens(page, article, item);
                break;
        }
    }

    private void CheckChoices(OutputPage page, IElement article, PayloadItem item)
    {
        var labels = LabelsOf(article);
        var solution = article.QuerySelector("details.answer .solution");
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
    }

    private void CheckPens(OutputPage page, IElement article, PayloadItem item)
    {
        var labels = LabelsOf(article);
        var answer = article.QuerySelector("details.answer");
        var pens = item.Key.SelectMany(id => labels[id]).Select(PenOf).Distinct().ToList();
        foreach (var drawn in new[] { answer, answer?.QuerySelector(".solution .k") }.OfType<IElement>().Where(_ => pens.Count == 1))
        {
            if (PenOf(drawn) != pens[0])
            {
                Report(page, item, "label of the answer", PenOf(drawn), pens[0]);
            }
        }
    }

    /// <summary>Each part stands once in the solution, with the words of its key.</summary>
    private void CheckParts(OutputPage page, IElement article, PayloadItem item)
    {
        var words = article.QuerySelectorAll("form [value]").ToLookup(element => element.GetAttribute("value"), element => AccessibleName.TextOf(element.LocalName == "option" ? element : element.ParentElement!));
        var expected = item.Key.Select(id => (Part: id.Split('-')[0], Words: words[id].FirstOrDefault() ?? "")).ToList();
        var solved = article.QuerySelectorAll("details.answer .solution [data-part]")
            .Select(part => (Part: part.GetAttribute("data-part") ?? "", Words: AccessibleName.TextOf(part.QuerySelector(".place") ?? part)))
            .ToList();
        if (!solved.Order().SequenceEqual(expected.Order()))
        {
            Report(page, item, "solution", Listed(solved), Listed(expected));
        }
    }

    private void CheckNumber(OutputPage page, IElement article, PayloadItem item)
    {
        var solution = article.QuerySelector("details.answer .solution");
        var shown = solution is null ? "" : AccessibleName.TextOf(solution);
        var value = item.Choices.FirstOrDefault(choice => item.Key.Contains(choice.Id))?.Value;
        var written = shown.Split(' ', '%')[0].Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number != value)
        {
            Report(page, item, "solution", shown, value?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    private static string Listed(IEnumerable<(string Part, string Words)> parts) => string.Join(", ", parts.Select(part => $"{part.Part}: {part.Words}"));

    private static ILookup<string?, IElement> LabelsOf(IElement article) =>
        article.QuerySelectorAll("form fieldset label").ToLookup(label => label.QuerySelector("input[name=choice]")?.GetAttribute("value"));

    private static string WordsOf(IElement label) => AccessibleName.TextOf(label.QuerySelector(".k") ?? label);

    private static string PenOf(IElement element) => element.ClassList.Contains("d") ? "d" : element.ClassList.Contains("l") ? "l" : "";

    private void Report(OutputPage page, PayloadItem item, string what, string? shown, string graded)
        => diagnostics.Add(DiagnosticCatalog.OutputItemDiffers, page.Location, item.Id, page.Path, what, shown ?? "", graded);
}
