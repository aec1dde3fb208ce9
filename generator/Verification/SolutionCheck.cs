using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>The answer that a page writes out must be the one that earns the points.</summary>
public sealed class SolutionCheck(DiagnosticBag diagnostics)
{
    public void Check(OutputPage page, ItemElements elements, PayloadItem item)
    {
        switch (item.Kind)
        {
            case "sort" or "order" or "blanks":
                CheckParts(page, elements, item);
                break;
            case ShownChoices.NumberKind:
                CheckNumber(page, elements, item);
                break;
            case "mark" or "open":
                // Of marks the reasons tell, which are compared themselves; of an open answer there is nothing to tell.
                break;
            default:
                var labels = LabelsOf(elements);
                CheckChoices(page, elements, item, labels);
                CheckPens(page, elements, item, labels);
                break;
        }
    }

    private void CheckChoices(OutputPage page, ItemElements elements, PayloadItem item, ILookup<string?, PageElement> labels)
    {
        var solved = elements.Solution is { } solution ? AccessibleName.TextOf(solution) : "";
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

    private void CheckPens(OutputPage page, ItemElements elements, PayloadItem item, ILookup<string?, PageElement> labels)
    {
        PageElement? answer = elements.Answers.Count > 0 ? elements.Answers[0] : null;
        var pens = item.Key.SelectMany(id => labels[id]).Select(PenOf).Distinct().ToList();
        var key = answer?.Descendants.First(element => element.HasClass("k") && element.AncestorOfClass("solution") is not null);
        foreach (var drawn in new[] { answer, key }.OfType<PageElement>().Where(_ => pens.Count == 1))
        {
            if (PenOf(drawn) != pens[0])
            {
                Report(page, item, "label of the answer", PenOf(drawn), pens[0]);
            }
        }
    }

    /// <summary>Each part stands once in the solution, with the words of its key.</summary>
    private void CheckParts(OutputPage page, ItemElements elements, PayloadItem item)
    {
        var words = elements.Fields.Where(element => element.Has("value") && element.IsInside("form"))
            .ToLookup(element => element.Get("value"), element => AccessibleName.TextOf(element.Is("option") ? element : element.Parent!.Value));
        var expected = item.Key.Select(id => (Part: id.Split('-')[0], Words: words[id].FirstOrDefault() ?? "")).ToList();
        var solved = elements.Noted.Where(element => element.Has("data-part") && element.AncestorOfClass("solution") is { } solution && IsInAnswer(solution))
            .Select(part => (Part: part.Get("data-part") ?? "", Words: AccessibleName.TextOf(part.Descendants.First(element => element.HasClass("place")) ?? part)))
            .ToList();
        if (!solved.Order().SequenceEqual(expected.Order()))
        {
            Report(page, item, "solution", Listed(solved), Listed(expected));
        }
    }

    private void CheckNumber(OutputPage page, ItemElements elements, PayloadItem item)
    {
        var shown = elements.Solution is { } solution ? AccessibleName.TextOf(solution) : "";
        var value = item.Choices.FirstOrDefault(choice => item.Key.Contains(choice.Id))?.Value;
        var written = shown.Split(' ', '%')[0].Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number != value)
        {
            Report(page, item, "solution", shown, value?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    private static string Listed(IEnumerable<(string Part, string Words)> parts) => string.Join(", ", parts.Select(part => $"{part.Part}: {part.Words}"));

    private static ILookup<string?, PageElement> LabelsOf(ItemElements elements) =>
        elements.Labels.Where(element => element.Is("label") && element.IsInside("form", "fieldset"))
            .ToLookup(label => label.Descendants.First(element => element.Is("input") && element.Has("name", "choice"))?.Get("value"));

    private static bool IsInAnswer(PageElement element)
    {
        for (var around = element.Parent; around is { } ancestor; around = ancestor.Parent)
        {
            if (ancestor.Is("details") && ancestor.HasClass("answer"))
            {
                return true;
            }
        }

        return false;
    }

    private static string WordsOf(PageElement label) => AccessibleName.TextOf(label.Descendants.First(element => element.HasClass("k")) ?? label);

    private static string PenOf(PageElement element) => element.HasClass("d") ? "d" : element.HasClass("l") ? "l" : "";

    private void Report(OutputPage page, PayloadItem item, string what, string? shown, string graded)
        => diagnostics.Add(DiagnosticCatalog.OutputItemDiffers, page.Location, item.Id, page.Path, what, shown ?? "", graded);
}
