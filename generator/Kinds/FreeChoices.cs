using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Kinds;

/// <summary>What the kinds with free choices share: letters for ids, and no marks.</summary>
public static class FreeChoices
{
    public static IReadOnlyList<Choice>? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        ReportMarks(source, diagnostics);
        return new ChoiceReader(source, diagnostics).Read((index, _, _) => ChoiceReader.LetterOf(index));
    }

    /// <summary>Marks belong to kinds in which words are marked.</summary>
    public static void ReportMarks(ItemSource source, DiagnosticBag diagnostics)
    {
        var blocks = source.Syntax.Body.Concat(source.Syntax.Choices.Select(choice => choice.Entry)).Append(source.Syntax.Flip).OfType<MarkdownObject>();
        foreach (var link in blocks.SelectMany(block => block.InlinesOf<LinkInline>()).Where(ClueLink.IsMark))
        {
            diagnostics.Add(DiagnosticCatalog.MarkOutsideText, source.File.LocationOf(link.ToTextSpan()));
        }
    }

    /// <summary>True, after a report, when there are choices: of a kind that lets nobody choose among them they would never be shown.</summary>
    public static bool AreUnasked(ItemSource source, DiagnosticBag diagnostics)
    {
        if (source.Syntax.Choices.Count == 0)
        {
            return false;
        }

        diagnostics.Add(DiagnosticCatalog.ChoicesUnasked, source.File.LocationOf(source.Syntax.Choices[0].Words.ToTextSpan()), source.Id);
        return true;
    }

    /// <summary>The choices as they stand on paper.</summary>
    public static IReadOnlyList<PaperEntry> OnPaper(Item item, ItemSyntax syntax, ItemMarkup markup) =>
        PaperEntry.Shuffled(item.Id, item.Choices.Zip(syntax.Choices, (choice, parts) => (choice.Id, markup.Words(parts.Words))));

    /// <summary>The choices as a blind bank shows them.</summary>
    public static IReadOnlyList<BlindChoice> Blind(ShuffledItem item, ItemSyntax syntax, ItemMarkup markup) =>
        [.. item.Shown.Choices.Zip(item.Places, (choice, place) => new BlindChoice(choice.Id, markup.Words(syntax.Choices[place].Words).ReplaceLineEndings(" "), Pen: null, Hint: ""))];

    public static ChoiceQuestion Question(string kind, ItemSource source, IReadOnlyList<Choice> choices) => new()
    {
        Frame = source.FrameOf(kind),
        Choices = choices,
        MeaningHash = MeaningOf.Choices(kind, choices),
    };
}
