using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Kinds.Marking;

/// <summary>A question, then a block quote with the text: every clue is to be marked and no decoy.</summary>
public sealed class MarkQuestionReader : IItemReader
{
    private const int FewestDecoys = 2;

    public string Kind => MarkQuestion.KindName;

    public IReadOnlyList<string> Keys { get; } = [];

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        if (source.Syntax.Body is not [_, .., QuoteBlock] || source.Syntax.Choices.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalog.MarkWithoutText, source.Location, source.Id);
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
            MeaningHash = ContentHash.Of($"{Kind}|{MeaningOf.Marks(marks)}"),
        };
    }
}
