using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>A table with its caption and row headers; columns that are named after a label get its pen. ARIA roles are written out,
/// because a table whose rows are laid out as a grid on narrow screens can lose the ones it has by nature.</summary>
public sealed class ComparisonTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var (rubric, contentOf) = (StyledRenderer.StyleOf(renderer).Rubric, StyledRenderer.StyleOf(renderer).CellOf);
        var headers = obj.OfType<TableRow>().First(row => row.IsHeader).OfType<TableCell>().ToList();
        var names = TableRows.HeadersOf(obj);
        var labels = names.Select(name => rubric.Labels.FirstOrDefault(label => label.Name == name)).ToList();
        var isDuel = labels.Count(label => label is not null) == rubric.Labels.Count;

        renderer.EnsureLine();
        renderer.Write("<div class=\"table wide\"><table class=\"").Write(isDuel ? "stack duel" : "stack").Write("\" role=\"table\">");
        WriteCaption(renderer, obj);
        renderer.Write("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (var column = 0; column < headers.Count; column++)
        {
            WriteHeader(renderer, headers[column], labels[column], AlignmentOf(obj, column), isDuel);
        }

        renderer.Write("</tr></thead><tbody role=\"rowgroup\">");
        foreach (var (row, number) in TableRows.BodyOf(obj).Select((row, number) => (row, number)))
        {
            renderer.Write("<tr role=\"row\">");
            var cells = row.OfType<TableCell>().ToList();
            for (var column = 0; column < headers.Count; column++)
            {
                var cell = column < cells.Count ? cells[column] : new TableCell();
                WriteCell(renderer, cell, column, names[column], labels[column], AlignmentOf(obj, column), contentOf?.Invoke(number, column));
            }

            renderer.Write("</tr>");
        }

        renderer.Write("</tbody></table></div>").EnsureLine();
    }

    private static void WriteCaption(HtmlRenderer renderer, Table table)
    {
        if (TableCaption.Of(table) is not { Inline.FirstChild: LiteralInline marker } caption)
        {
            return;
        }

        var words = marker.Content;
        words.Start += TableCaption.Marker.Length;
        words.TrimStart();
        renderer.Write("<caption>");
        renderer.WriteEscape(words.AsSpan());
        foreach (var inline in caption.Inline.Skip(1))
        {
            renderer.Render(inline);
        }

        renderer.Write("</caption>");
    }

    private static void WriteHeader(HtmlRenderer renderer, TableCell cell, Label? label, string alignment, bool isDuel)
    {
        var kind = label is null ? (isDuel ? "drop" : "") : LabelClass.Of(label);
        renderer.Write("<th role=\"columnheader\" scope=\"col\"").Write(ClassOf(kind, alignment)).Write(">");
        if (label is null)
        {
            WriteContent(renderer, cell);
        }
        else
        {
            renderer.Write("<b class=\"k ").Write(LabelClass.Of(label)).Write("\">").WriteEscape(label.Name).Write("</b>");
        }

        renderer.Write("</th>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, int column, string name, Label? label, string alignment, string? content)
    {
        if (column == 0)
        {
            renderer.Write("<th role=\"rowheader\" scope=\"row\">");
            WriteContent(renderer, cell);
            renderer.Write("</th>");
            return;
        }

        renderer.Write("<td role=\"cell\"").Write(ClassOf(label is null ? "full" : "", alignment));
        if (label is null)
        {
            renderer.Write(" data-th=\"").WriteEscape(name).Write(":\"");
        }

        renderer.Write(">");
        if (content is not null)
        {
            renderer.Write(content);
        }
        else
        {
            WriteContent(renderer, cell);
        }

        renderer.Write("</td>");
    }

    /// <summary>The words of a cell, without the paragraph that Markdown wraps around them.</summary>
    private static void WriteContent(HtmlRenderer renderer, TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is LeafBlock { Inline: { } inline })
            {
                renderer.WriteChildren(inline);
            }
            else
            {
                renderer.Render(block);
            }
        }
    }

    private static string AlignmentOf(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right ? "num" : "";

    private static string ClassOf(params string[] classes)
    {
        var used = string.Join(' ', classes.Where(name => name.Length > 0));
        return used.Length == 0 ? "" : $" class=\"{used}\"";
    }
}
