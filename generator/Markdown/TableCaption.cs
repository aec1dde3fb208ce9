using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>The paragraph directly before a table that begins with <c>Table:</c>.</summary>
public static class TableCaption
{
    public const string Marker = "Table:";

    public static ParagraphBlock? Of(Table table)
    {
        if (table.Parent is not { } parent)
        {
            return null;
        }

        var before = parent.IndexOf(table) - 1;
        return before >= 0 && parent[before] is ParagraphBlock paragraph && IsCaption(paragraph) ? paragraph : null;
    }

    public static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith(Marker);
}
