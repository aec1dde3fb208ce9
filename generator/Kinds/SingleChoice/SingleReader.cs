using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;

namespace GenGuide.Kinds.SingleChoice;

/// <summary>A question with free choices of which one is right.</summary>
public sealed class SingleReader : IItemReader
{
    public string Kind => ChoiceQuestion.SingleKind;

    public IReadOnlyList<string> Keys { get; } = [];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        if (FreeChoices.Read(source, diagnostics) is not { } choices)
        {
            return null;
        }

        switch (choices.Count(choice => choice.IsKey))
        {
            case 0:
                diagnostics.Add(DiagnosticCatalog.NoKey, source.Location, source.Id);
                return null;
            case > 1:
                diagnostics.Add(DiagnosticCatalog.SeveralKeysInSingle, source.File.LocationOf(choices.Last(choice => choice.IsKey).Span), source.Id);
                return null;
            default:
                return FreeChoices.Question(Kind, source, choices);
        }
    }
}
