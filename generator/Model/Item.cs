using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>One question of a bank.</summary>
public abstract record Item
{
    public required ItemFrame Frame { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>Changes only when an old answer would no longer mean the same: ten hexadecimal digits of a SHA-256.</summary>
    public required ShortHash MeaningHash { get; init; }

    /// <summary>Ids of the objectives that it practises.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    public string Id => Frame.Id;

    public string Title => Frame.Title.ToString();

    public string Kind => Frame.Kind;

    public SourceFile Source => Frame.Source;

    public int Index => Frame.Index;

    public TextSpan Span => Frame.Span;

    public ShortHash TextHash => Frame.TextHash;

    public IEnumerable<Choice> Keys => Choices.Where(choice => choice.IsKey);
}
