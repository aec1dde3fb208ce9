using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>One question of a bank.</summary>
public abstract record Item
{
    /// <summary>Unique in the site and stable for ever: answers refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>Says the subject, never the key.</summary>
    public required string Title { get; init; }

    /// <summary>The name of its kind, as <c>kind=</c> spells it.</summary>
    public required string Kind { get; init; }

    /// <summary>The bank's file.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>Its place in the bank, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where its heading stands.</summary>
    public required TextSpan Span { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>Changes with every word: ten hexadecimal digits of a SHA-256.</summary>
    public required string TextHash { get; init; }

    /// <summary>Changes only when an old answer would no longer mean the same: ten hexadecimal digits of a SHA-256.</summary>
    public required string MeaningHash { get; init; }

    /// <summary>Ids of the objectives that it practises.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    public IEnumerable<Choice> Keys => Choices.Where(choice => choice.IsKey);
}
