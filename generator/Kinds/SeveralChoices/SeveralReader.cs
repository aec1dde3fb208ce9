using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;

namespace GenGuide.Kinds.SeveralChoices;

/// <summary>A question with free choices of which several may be right.</summary>
public sealed class SeveralReader : IItemReader
{
    public string Kind => ChoiceQuestion.SeveralKind;

    public IReadOnlyList<string> Keys { get; } = [];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        if (FreeChoices.Read(source, diagnostics) is not { } choices)
        {
            return null;
        }

        if (choices.Any(choice => choice.IsKey))
        {
            return FreeChoices.Question(Kind, source, choices);
        }

        diagnostics.Add(DiagnosticCatalog.NoKey, source.Location, source.Id);
        return null;
    }
}
