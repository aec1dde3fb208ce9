using System.Net;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>The Markdown of a bank's items → markup for the page on which they are drawn.</summary>
public sealed class ItemMarkup(TracedSite site, Bank bank, BankMarkdown markdown, Route route)
{
    private readonly MarkupStyle _style = new(new LinkResolver(bank.Links, route), site.Rubric);

    /// <param name="blocks">They stand next to each other; a table's caption among them is written with its table.</param>
    /// <param name="marks">What marked words look like.</param>
    /// <param name="clues">Their badges, where they are shown solved.</param>
    /// <param name="joinsLines">Whether lines run on.</param>
    public string Blocks(IEnumerable<Block> blocks, MarkLook marks = MarkLook.Link, IReadOnlyList<ClueDrawing>? clues = null, bool joinsLines = false)
    {
        var shown = blocks.Where(block => block is not ParagraphBlock paragraph || !TableCaption.IsCaption(paragraph));
        var style = _style with { Marks = marks, Clues = clues ?? [], JoinsLines = joinsLines };
        return shown.FirstOrDefault() is { } first ? markdown.Write(first, style, () => MarkupWriter.Write(shown, style)) : "";
    }

    /// <summary>The words of a paragraph or of a table's cell, without the element around them.</summary>
    public string Words(MarkdownObject node)
    {
        var inline = node is TableCell cell ? cell.OfType<LeafBlock>().FirstOrDefault()?.Inline : (node as LeafBlock)?.Inline;
        return inline is null ? "" : markdown.Write(inline, _style, () => MarkupWriter.Write([inline], _style));
    }

    /// <summary>A table of a page, some cells of which show something else.</summary>
    /// <param name="page">The page, which its links are written from.</param>
    /// <param name="table">One of its tables.</param>
    /// <param name="contentOf">The markup of a cell by row and column; null for what the page says.</param>
    public string TableOf(Page page, Table table, Func<int, int, string?> contentOf) =>
        MarkupWriter.Write([table], new MarkupStyle(new LinkResolver(page.Links, route), site.Rubric) { CellOf = contentOf });

    public Page PageAt(string sourcePath) => site.PageAt(sourcePath);

    /// <summary>The classes of a place that is named after a label; none for any other.</summary>
    public string? PenOf(string words) => site.Rubric.Labels.FirstOrDefault(label => label.Name == words) is { } label ? $"k {LabelClass.Of(label)}" : null;

    /// <summary>Plain text as markup.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
