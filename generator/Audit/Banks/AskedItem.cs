namespace GenGuide.Audit.Banks;

/// <summary>What somebody has before them who answers an item without understanding it.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Kind">Of the item.</param>
/// <param name="Level">Of a scenario; else 0.</param>
/// <param name="Twin">The id of its twin; null where it has none.</param>
/// <param name="Key">The ids of the right choices.</param>
/// <param name="Choices">The ids of all choices, and how many characters their words have.</param>
/// <param name="Sentences">The bare text of a scenario: its words in lower case, those with hyphens in parts, sentence by sentence.</param>
/// <param name="Measured">In which sentences the marks stand that say what is counted.</param>
public sealed record AskedItem(
    string Id,
    string Kind,
    int Level,
    string? Twin,
    IReadOnlyList<string> Key,
    IReadOnlyList<(string Id, int Length)> Choices,
    IReadOnlyList<IReadOnlyList<string>> Sentences,
    IReadOnlyList<int> Measured)
{
    /// <summary>Whether its choices are the author's, in an order that the author chose.</summary>
    public bool HasFreeChoices => Kind is "single" or "several";

    /// <summary>The first of the longest choices.</summary>
    public (string Id, int Length) Longest => Choices.MaxBy(choice => choice.Length);

    /// <summary>Taking a choice without a look at its words.</summary>
    public Trial Take(string choice) => new(Key.Contains(choice), (double)Key.Count / Choices.Count);
}
