namespace GenGuide.Model;

/// <summary>A question in which each of several things is given a place: a column, a rank, the empty cell of a table.</summary>
public record PartsQuestion : Item
{
    public const string SortKind = "sort";
    public const string OrderKind = "order";

    /// <summary>In the order in which the page shows them.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>How many parts have to be right.</summary>
    public required int Enough { get; init; }
}
