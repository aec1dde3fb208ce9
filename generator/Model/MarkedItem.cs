namespace GenGuide.Model;

/// <summary>A question whose text has words marked in it.</summary>
public abstract record MarkedItem : Item
{
    /// <summary>The marked words, in the order of the text.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }
}
