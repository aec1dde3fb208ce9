using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Extensions.Tables;

namespace GenGuide.Kinds.Sorting;

/// <summary>A table whose rows are sorted into its columns: things, groups, and a last column that says why.</summary>
public sealed class SortReader : IItemReader
{
    private const int FewestGroups = 2;
    private const int MostGroups = 5;
    private const int FewestRows = 3;
    private const int MostRows = 16;
    private const string Cross = "x";

    public string Kind => PartsQuestion.SortKind;

    public IReadOnlyList<string> Keys { get; } = [PartReader.EnoughKey];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        FreeChoices.ReportMarks(source, diagnostics);
        if (FreeChoices.AreUnasked(source, diagnostics))
        {
            return null;
        }

        if (source.Syntax.Body is not [_, .., Table table] || !TableRows.IsToSort(table) || TableRows.HeadersOf(table).Count - 2 is < FewestGroups or > MostGroups)
        {
            diagnostics.Add(DiagnosticCatalog.SortWithoutTable, source.Location, source.Id);
            return null;
        }

        var rows = TableRows.BodyOf(table);
        if (rows.Count is < FewestRows or > MostRows)
        {
            diagnostics.Add(DiagnosticCatalog.SortRows, source.File.LocationOf(table.ToTextSpan()), source.Id, rows.Count, FewestRows, MostRows);
            return null;
        }

        var groups = TableRows.HeadersOf(table).Skip(1).SkipLast(1).ToList();
        if (PartReader.HasRepeats(source, ((TableRow)table[0]).OfType<TableCell>().Skip(1).SkipLast(1).Select(cell => WrittenIn(source, cell)), diagnostics))
        {
            return null;
        }

        var parts = rows.Select((row, index) => ReadRow(source, row, index, groups, diagnostics)).ToList();
        if (parts.Contains(null) || PartReader.HasRepeats(source, rows.Select(row => WrittenIn(source, (TableCell)row[0])), diagnostics))
        {
            return null;
        }

        var read = parts.OfType<Part>().ToList();
        var enough = PartReader.EnoughOf(source, read.Count, diagnostics);
        return new PartsQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = read.SelectMany(part => part.Options).ToArray(),
            Parts = read,
            Enough = enough,
            MeaningHash = MeaningOf.Parts(Kind, enough, read),
        };
    }

    private static (string Words, TextSpan Span) WrittenIn(ItemSource source, TableCell cell) => (TableRows.WordsOf(cell), TableRows.SpanOf(source.File, cell));

    private static Location LocationOf(ItemSource source, TableRow row) => source.File.LocationOf(source.File.LineAround(row.ToTextSpan()));

    private static Part? ReadRow(ItemSource source, TableRow row, int index, List<string> groups, DiagnosticBag diagnostics)
    {
        var cells = TableRows.WordsOf(row);
        var crosses = Enumerable.Range(0, groups.Count).Where(group => group + 1 < cells.Count && cells[group + 1].Length > 0).ToList();
        if (crosses.Count != 1 || !cells[crosses[0] + 1].Equals(Cross, StringComparison.OrdinalIgnoreCase))
        {
            var groupsOfRow = crosses.Count switch
            {
                0 => "no group",
                1 => $"no group, for '{cells[crosses[0] + 1]}' is no 'x'",
                _ => $"{crosses.Count} groups",
            };
            diagnostics.Add(DiagnosticCatalog.SortRowUnclear, LocationOf(source, row), cells[0], groupsOfRow);
            return null;
        }

        if (cells.Count < groups.Count + 2 || cells[^1].Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.PartWithoutReason, LocationOf(source, row), cells[0], $"in the column '{TableRows.ReasonColumn}'");
            return null;
        }

        return PartReader.PartOf(index, cells[0], groups, crosses[0], row.ToTextSpan());
    }
}
