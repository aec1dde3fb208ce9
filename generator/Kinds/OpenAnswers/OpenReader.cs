using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;

namespace GenGuide.Kinds.OpenAnswers;

/// <summary>A task for one's own words, a list to check them with, and one good answer.</summary>
public sealed class OpenReader : IItemReader
{
    private static readonly ChoiceRules Rules = new() { HasFeedback = false, HasMisconceptions = false };

    public string Kind => OpenQuestion.KindName;

    public IReadOnlyList<string> Keys { get; } = [];

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        FreeChoices.ReportMarks(source, diagnostics);
        if (new ChoiceReader(source, diagnostics, Rules).Read((index, _, _) => ChoiceReader.LetterOf(index)) is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries.Where(entry => entry.IsKey))
        {
            diagnostics.Add(DiagnosticCatalog.OpenEntryTicked, source.File.LocationOf(entry.Span), entry.Words);
        }

        if (source.Syntax.Flip is null)
        {
            diagnostics.Add(DiagnosticCatalog.OpenWithoutAnswer, source.Location, source.Id);
            return null;
        }

        return new OpenQuestion { Frame = source.FrameOf(Kind), Choices = entries, MeaningHash = MeaningOf.Choices(Kind, entries) };
    }
}
