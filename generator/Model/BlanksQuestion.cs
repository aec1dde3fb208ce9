namespace GenGuide.Model;

/// <summary>A table of the site with some of its cells hidden; each hidden cell is a part.</summary>
public sealed record BlanksQuestion : PartsQuestion
{
    public const string KindName = "blanks";

    /// <summary>The path from the bank to the page with the table, perhaps with the anchor of the heading above it.</summary>
    public required WrittenName Table { get; init; }

    /// <summary>The rows in which cells are hidden.</summary>
    public required IReadOnlyList<WrittenName> Rows { get; init; }

    /// <summary>The columns in which cells are hidden.</summary>
    public required IReadOnlyList<WrittenName> Columns { get; init; }

    /// <summary>The source path of the page with the table; empty until the banks are linked.</summary>
    public string TablePath { get; init; } = "";

    /// <summary>Which table of that page it is, from 0.</summary>
    public int TableIndex { get; init; }

    /// <summary>Where each part stands in the table: its row, from 0 below the header, and its column.</summary>
    public IReadOnlyList<(int Row, int Column)> Cells { get; init; } = [];
}
