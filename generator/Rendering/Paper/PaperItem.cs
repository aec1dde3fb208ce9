using GenGuide.Model;
using GenGuide.Rendering.Views;
using GenGuide.Sources;

namespace GenGuide.Rendering.Paper;

/// <summary>An item as it stands on a worksheet. Nothing in it knows the answer, so nothing of the answer can get onto the sheet.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Number">Its place in the bank, from 1.</param>
/// <param name="Title">Says the subject.</param>
/// <param name="Place">How hard a campaign is, in words; empty for a question.</param>
/// <param name="Level">Of a campaign; 0 for a question.</param>
/// <param name="View">The component that draws what is to be written on: a view of <see cref="PaperItem"/>.</param>
/// <param name="Text">The campaign or question, as markup, without its marks.</param>
/// <param name="Labels">The two labels.</param>
public sealed record PaperItem(string Id, int Number, string Title, string Place, int Level, Type View, string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>What is told apart by letters: choices, or things to be put into their places.</summary>
    public IReadOnlyList<PaperEntry> Entries { get; init; } = [];

    /// <summary>The places of things: columns to write letters into, or the columns of a table with what may stand in their empty cells.</summary>
    public IReadOnlyList<PaperColumn> Columns { get; init; } = [];

    /// <summary>The text whose words are to be underlined, where it is not the whole text.</summary>
    public string Case { get; init; } = "";

    /// <summary>A table with empty cells.</summary>
    public string Table { get; init; } = "";

    /// <summary>What stands behind a number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>True when more than one choice may be ticked.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>How many phrases are to be underlined.</summary>
    public int ToMark { get; init; }

    public Dictionary<string, object> Parameters => new() { [nameof(View<>.Model)] = this };

    public string LetterOf(string entryId) => Entries.First(entry => entry.Id == entryId).Letter;
}

/// <summary>A choice or a thing with the letter that names it on the sheet.</summary>
/// <param name="Id">As the bank names it; it stands nowhere on the sheet.</param>
/// <param name="Letter">By its place on the sheet.</param>
/// <param name="Words">As markup.</param>
public sealed record PaperEntry(string Id, string Letter, string Words)
{
    /// <summary>In the order given.</summary>
    public static IReadOnlyList<PaperEntry> Lettered(IEnumerable<(string Id, string Words)> entries) =>
        [.. entries.Select((entry, index) => new PaperEntry(entry.Id, ((char)('A' + index)).ToString(), entry.Words))];

    /// <summary>In an order that only the names of the item and of its choices decide: the same for ever, whatever is right.</summary>
    public static IReadOnlyList<PaperEntry> Shuffled(string itemId, IEnumerable<(string Id, string Words)> entries) =>
        Lettered(entries.OrderBy(entry => ContentHash.Of($"{itemId}|{entry.Id}"), StringComparer.Ordinal));
}

/// <summary>A place for things.</summary>
/// <param name="Words">As plain text.</param>
/// <param name="Pen">The classes of a place that is named after a label; null for any other.</param>
/// <param name="Options">What may stand in its empty cells; empty where letters are written.</param>
public sealed record PaperColumn(string Words, string? Pen, IReadOnlyList<string> Options);

/// <summary>What the key says of an item.</summary>
/// <param name="Paper">The item as it stands on the worksheet.</param>
/// <param name="Solved">The item with its answer.</param>
/// <param name="View">The component that draws the answer: a view of <see cref="PaperKey"/>.</param>
public sealed record PaperKey(PaperItem Paper, ItemDrawing Solved, Type View)
{
    public Dictionary<string, object> Parameters => new() { [nameof(View<>.Model)] = this };
}
