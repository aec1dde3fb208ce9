using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Syntax.Inlines;

namespace GenGuide.Kinds;

/// <summary>What the kinds with free choices share: letters for ids, and when an old answer still means the same.</summary>
public static class FreeChoices
{
    public static IReadOnlyList<Choice>? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        foreach (var link in source.Syntax.Body.Concat(source.Syntax.Choices.Select(choice => choice.Entry)).SelectMany(block => block.InlinesOf<LinkInline>()).Where(ClueLink.IsMark))
        {
            diagnostics.Add(DiagnosticCatalog.MarkOutsideText, source.File.LocationOf(link.ToTextSpan()));
        }

        return new ChoiceReader(source, diagnostics).Read((index, _, _) => ChoiceReader.LetterOf(index));
    }

    public static ChoiceQuestion Question(string kind, ItemSource source, IReadOnlyList<Choice> choices) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Kind = kind,
        Source = source.File,
        Index = source.Index,
        Span = source.Span,
        Choices = choices,
        TextHash = source.TextHash,
        MeaningHash = MeaningOf(kind, choices),
    };

    private static string MeaningOf(string kind, IReadOnlyList<Choice> choices) =>
        ContentHash.Of($"{kind}|{string.Join(',', choices.Select(choice => $"{choice.Id}:{choice.IsKey}:{choice.Misconception}"))}");
}
