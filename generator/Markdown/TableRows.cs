using GenGuide.Sources;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Markdown;

/// <summary>The words of a table.</summary>
public static class TableRows
{
    /// <summary>Heads the column that says why a row belongs where it is: a table with it is one to be sorted.</summary>
    public const string ReasonColumn = "Why";

    private static readonly char[] Border = ['|', ' ', '\t'];

    /// <summary>Whether the rows of a table in a bank are to be sorted into its columns.</summary>
    public static bool IsToSort(Table table) => HeadersOf(table) is [.., ReasonColumn];

    public static IReadOnlyList<string> HeadersOf(Table table) => table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader) is { } header ? WordsOf(header) : [];

    /// <summary>The rows below the header.</summary>
    public static IReadOnlyList<TableRow> BodyOf(Table table) => [.. table.OfType<TableRow>().Where(row => !row.IsHeader)];

    public static IReadOnlyList<string> WordsOf(TableRow row) => [.. row.OfType<TableCell>().Select(WordsOf)];

    /// <summary>Where the words of a cell stand, without the bars and spaces around them.</summary>
    public static TextSpan SpanOf(SourceFile source, TableCell cell)
    {
        var inline = cell.OfType<LeafBlock>().FirstOrDefault()?.Inline;
        var span = inline is { FirstChild: { } first, LastChild: { } last } ? TextSpan.FromBounds(first.Span.Start, last.Span.End + 1) : cell.ToTextSpan();
        var words = source.Look(span);
        return new TextSpan(span.Start + words.Length - words.TrimStart(Border).Length, words.Trim(Border).Length);
    }

    public static string WordsOf(TableCell cell) => cell is [LeafBlock only] ? PlainText.Of(only) : string.Join(' ', cell.OfType<LeafBlock>().Select(PlainText.Of)).Trim();
}
