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
        var missing = new[] { TableKey, RowsKey, ColumnsKey }.Where(key => !source.Braces.Values.ContainsKey(key)).ToList();
        foreach (var key in missing)
        {
            diagnostics.Add(DiagnosticCatalog.MissingKey, source.Location, key, $"the braces of '{source.Id}'");
        }

        if (missing.Count > 0)
        {
            return null;
        }

        var rows = NamesIn(source, RowsKey);
        var columns = NamesIn(source, ColumnsKey);
        return new BlanksQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = [],
            Parts = [],
            Enough = PartReader.EnoughOf(source, Math.Max(1, rows.Count * columns.Count), diagnostics),
            MeaningHash = "",
            Table = new WrittenName(source.Braces.Values[TableKey].Text, source.Braces.Values[TableKey].Span),
            Rows = rows,
            Columns = columns,
        };
    }

    public Item? Link(Item item, Func<string, Page?> pageAt, DiagnosticBag diagnostics) => new BlanksLinker((BlanksQuestion)item, pageAt, diagnostics).Link();

    private static List<WrittenName> NamesIn(ItemSource source, string key)
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

        return [.. names.Where(name => name.Text.Length > 0)];
    }
}
