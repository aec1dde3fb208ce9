using GenGuide.Model;

namespace GenGuide.Rendering.Markup;

/// <summary>How a piece of Markdown is written on the page where it is drawn.</summary>
/// <param name="Links">What its references are written as.</param>
/// <param name="Rubric">The labels, which name columns of tables.</param>
public sealed record MarkupStyle(LinkResolver Links, Rubric Rubric)
{
    public MarkLook Marks { get; init; }

    /// <summary>The clues whose badges are shown, where marks are shown solved.</summary>
    public IReadOnlyList<ClueDrawing> Clues { get; init; } = [];

    /// <summary>The markup of a table's cell, by its row below the header and its column; null for what the author wrote.</summary>
    public Func<int, int, string?>? CellOf { get; init; }

    /// <summary>The glossary's address as seen from the page; empty where terms are not marked.</summary>
    public string Glossary { get; init; } = "";

    /// <summary>True where a block quote that begins with bold words is a note.</summary>
    public bool HasNotes { get; init; }

    /// <summary>True where lines that an author broke run on: in a bank they are broken where marks make them long, which would show where marks are.</summary>
    public bool JoinsLines { get; init; }
}
