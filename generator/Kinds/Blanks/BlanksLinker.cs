using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Kinds.Blanks;

/// <summary>Finds the cells that an item hides in the table it names, and makes them its parts.</summary>
public sealed class BlanksLinker(BlanksQuestion item, Func<WrittenName, Page?> pageAt, DiagnosticBag diagnostics)
{
    /// <summary>Null when the cells can't be found; every reason has been reported then.</summary>
    public BlanksQuestion? Link()
    {
        if (pageAt(item.Table with { Text = item.Table.Text.Split('#')[0] }) is not { } page || FindTable(page) is not { } index)
        {
            return null;
        }

        var table = BlankTable.TablesOf(page.Source)[index];
        var body = TableRows.BodyOf(table).Select(TableRows.WordsOf).ToList();
        var headers = TableRows.HeadersOf(table);
        var rows = PlacesOf(item.Rows, [.. body.Select(row => row[0])], "row", skipped: 0);
        var columns = PlacesOf(item.Columns, [.. headers.Skip(1)], "column", skipped: 1);
        if (rows is null || columns is null || HasEmptyCell(headers, body, rows, columns) || HasThinMenu(headers, body, rows, columns))
        {
            return null;
        }

        var cells = rows.SelectMany(row => columns.Select(column => (Row: row, Column: column))).ToList();
        var parts = cells.Select((cell, place) => PartOf(place, $"{body[cell.Row][0]}, {headers[cell.Column]}", CellOf(body, cell.Row, cell.Column), [.. rows.Select(row => CellOf(body, row, cell.Column))])).ToList();
        return item with
        {
            Frame = item.Frame with { TextHash = ShortHash.OfWords($"{item.TextHash} {string.Join(' ', parts.Select(part => $"{part.Words}: {part.Key.Words}"))}") },
            Choices = [.. parts.SelectMany(part => part.Options)],
            Parts = parts,
            MeaningHash = ShortHash.Of($"{MeaningOf.Parts(item.Kind, item.Enough, parts)}|{string.Join(',', cells)}"),
            TablePath = page.Source.Path,
            TableIndex = index,
            Cells = cells,
        };
    }

    private int? FindTable(Page page)
    {
        var tables = BlankTable.TablesOf(page.Source);
        var anchor = item.Table.Text.Split('#').Skip(1).FirstOrDefault();
        if (anchor is null)
        {
            return tables.Count == 1 ? 0 : Report(page, tables.Count == 0 ? "no table" : $"{tables.Count} tables", tables.Count == 0 ? "name a page with a table" : "add '#' and the id of the heading above the one you mean");
        }

        var at = Enumerable.Range(0, page.Headings.Count).Where(place => page.Headings[place].Anchor == anchor).Cast<int?>().FirstOrDefault();
        if (at is not { } heading)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownAnchor, Location, anchor, page.Source.Path, Suggestion.For(anchor, page.Headings.Select(known => known.Anchor)));
            return null;
        }

        var start = page.Headings[heading].Span.Start;
        var end = heading + 1 < page.Headings.Count ? page.Headings[heading + 1].Span.Start : int.MaxValue;
        var found = tables.FindIndex(table => table.Span.Start > start && table.Span.Start < end);
        return found >= 0 ? found : Report(page, $"no table under '#{anchor}'", "name the heading directly above the table");
    }

    private int? Report(Page page, string what, string hint)
    {
        diagnostics.Add(DiagnosticCatalog.BlanksWithoutTable, Location, page.Source.Path, what, hint);
        return null;
    }

    /// <summary>In the order of the table, in whatever order they are named.</summary>
    private List<int>? PlacesOf(IReadOnlyList<WrittenName> names, List<string> known, string what, int skipped)
    {
        var unknown = names.Where(name => !known.Contains(name.Text)).ToList();
        foreach (var name in unknown)
        {
            diagnostics.Add(DiagnosticCatalog.BlanksUnknownName, item.Source.LocationOf(name.Span), name.Text, what, Suggestion.For(name.Text, known));
        }

        return unknown.Count > 0 || names.Count == 0 ? null : [.. names.Select(name => known.IndexOf(name.Text) + skipped).Distinct().Order()];
    }

    /// <summary>Of an empty cell there is nothing to remember, and nothing that a menu could say.</summary>
    private bool HasEmptyCell(IReadOnlyList<string> headers, List<IReadOnlyList<string>> body, List<int> rows, List<int> columns)
    {
        var empty = rows.SelectMany(row => columns.Select(column => (Row: row, Column: column))).Where(cell => CellOf(body, cell.Row, cell.Column).Length == 0).ToList();
        foreach (var (row, column) in empty)
        {
            var name = item.Rows.First(name => name.Text == body[row][0]);
            diagnostics.Add(DiagnosticCatalog.BlanksEmptyCell, item.Source.LocationOf(name.Span), headers[column], name.Text);
        }

        return empty.Count > 0;
    }

    private bool HasThinMenu(IReadOnlyList<string> headers, List<IReadOnlyList<string>> body, List<int> rows, List<int> columns)
    {
        var thin = columns.Where(column => rows.Select(row => CellOf(body, row, column)).Distinct().Count() < 2).ToList();
        foreach (var column in thin)
        {
            var name = item.Columns.First(name => name.Text == headers[column]);
            diagnostics.Add(DiagnosticCatalog.BlanksTooFew, item.Source.LocationOf(name.Span), name.Text);
        }

        return thin.Count > 0;
    }

    private static string CellOf(List<IReadOnlyList<string>> body, int row, int column) => column < body[row].Count ? body[row][column] : "";

    /// <summary>The menu of a cell offers the texts of its column in the order of the alphabet, which tells nothing.</summary>
    private Part PartOf(int place, string words, string text, List<string> column)
    {
        var options = column.Distinct().Order(StringComparer.Ordinal).ToList();
        return PartReader.PartOf(place, words, options, options.IndexOf(text), item.Span);
    }

    private Location Location => item.Source.LocationOf(item.Table.Span);
}
