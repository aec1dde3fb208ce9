using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Kinds.Blanks;

/// <summary>One line that turns a table of the site into practice: which table, which rows and which columns. Nothing of the table is copied.</summary>
public sealed class BlanksReader : IItemReader
{
    private const string TableKey = "table";
    private const string RowsKey = "rows";
    private const string ColumnsKey = "columns";

    public string Kind => BlanksQuestion.KindName;

    public IReadOnlyList<string> Keys { get; } = [TableKey, RowsKey, ColumnsKey, PartReader.EnoughKey];

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        FreeChoices.ReportMarks(source, diagnostics);
        if (FreeChoices.AreUnasked(source, diagnostics))
        {
            return null;
        }

        var missing = new[] { TableKey, RowsKey, ColumnsKey }.Where(key => !source.Braces.Values.ContainsKey(key)).ToList();
        if (missing.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalog.BlanksIncomplete, source.Location, source.Id, string.Join(" and ", missing.Select(key => $"'{key}'")));
            return null;
        }

        var rows = NamesIn(source, RowsKey, diagnostics);
        var columns = NamesIn(source, ColumnsKey, diagnostics);
        if (rows.Count == 0 || columns.Count == 0)
        {
            return null;
        }

        return new BlanksQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = [],
            Parts = [],
            Enough = PartReader.EnoughOf(source, rows.Count * columns.Count, diagnostics),
            MeaningHash = ShortHash.None,
            Table = new WrittenName(source.Braces.Values[TableKey].Text, source.Braces.Values[TableKey].Span),
            Rows = rows,
            Columns = columns,
        };
    }

    public Item? Link(Item item, Func<WrittenName, Page?> pageAt, DiagnosticBag diagnostics) => new BlanksLinker((BlanksQuestion)item, pageAt, diagnostics).Link();

    /// <summary>Each name once; empty, after a report, when there is none.</summary>
    private static List<WrittenName> NamesIn(ItemSource source, string key, DiagnosticBag diagnostics)
    {
        var value = source.Braces.Values[key];
        var names = new List<WrittenName>();
        var at = source.File.Text.IndexOf(value.Text, value.Span.Start, StringComparison.Ordinal);
        foreach (var name in value.Text.Split(','))
        {
            var indent = name.Length - name.TrimStart().Length;
            names.Add(new WrittenName(name.Trim(), new TextSpan(at + indent, name.Trim().Length)));
            at += name.Length + 1;
        }

        names.RemoveAll(name => name.Text.Length == 0);
        if (names.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalog.WrongType, source.File.LocationOf(value.Span), key, "a list of names with commas between them");
        }

        return [.. names.DistinctBy(name => name.Text)];
    }
}
