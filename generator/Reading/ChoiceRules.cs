namespace GenGuide.Reading;

/// <summary>What a kind asks of its task list.</summary>
public sealed record ChoiceRules
{
    /// <summary>How many entries there have to be.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Whether something has to be said under each entry.</summary>
    public bool HasFeedback { get; init; } = true;

    /// <summary>Whether an entry may reveal a misconception.</summary>
    public bool HasMisconceptions { get; init; } = true;

    /// <summary>What may stand in the braces of the right entry.</summary>
    public IReadOnlyList<string> KeysOfTheRight { get; init; } = [];
}
