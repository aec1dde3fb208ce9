using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Kinds.Marking;

/// <summary>A question, then a block quote with the text: every clue is to be marked and no decoy.</summary>
public sealed class MarkQuestionReader : IItemReader
{
    private const int FewestDecoys = 2;

    public string Kind => MarkQuestion.KindName;

    public IReadOnlyList<string> Keys { get; } = [];

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        if (FreeChoices.AreUnasked(source, diagnostics))
        {
            return null;
        }

        if (source.Syntax.Body is not [_, .., QuoteBlock])
        {
            diagnostics.Add(DiagnosticCatalog.MarkWithoutText, source.Location, source.Id);
            return null;
        }

        if (HasMarksInQuestion(source, diagnostics))
        {
            return null;
        }

        if (new MarkReader(source, everyClueDecides: true, diagnostics).Read() is not { } marks)
        {
            return null;
        }

        var decoys = marks.Count(mark => mark.Role == MarkRole.Decoy);
        if (decoys < FewestDecoys || decoys == marks.Count)
        {
            diagnostics.Add(DiagnosticCatalog.MarkTooFew, source.Location, source.Id, marks.Count - decoys, decoys);
            return null;
        }

        return new MarkQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = [],
            Marks = marks,
            MeaningHash = ShortHash.Of($"{Kind}|{MeaningOf.Marks(marks)}"),
        };
    }

    /// <summary>True, after a report, when words are marked that no learner could mark: the question stands before the text.</summary>
    private static bool HasMarksInQuestion(ItemSource source, DiagnosticBag diagnostics)
    {
        var marks = source.Syntax.Body.SkipLast(1).SelectMany(block => block.InlinesOf<LinkInline>()).Where(ClueLink.IsMark).ToList();
        foreach (var mark in marks)
        {
            diagnostics.Add(DiagnosticCatalog.MarkOutsideText, source.File.LocationOf(mark.ToTextSpan()));
        }

        return marks.Count > 0;
    }
}
