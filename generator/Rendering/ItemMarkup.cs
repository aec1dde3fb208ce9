using System.Net;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering;

/// <summary>The Markdown of a bank's items → markup for the page on which they are drawn.</summary>
public sealed class ItemMarkup(Site site, Bank bank, Route route)
{
    private readonly ReferenceWriter _references = new(new LinkResolver(bank.Links, route));

    public string Blocks(IEnumerable<Block> blocks, params IMarkdownObjectRenderer[] ours)
    {
        var shown = blocks.Where(block => block is not ParagraphBlock paragraph || !TableCaption.IsCaption(paragraph)).ToList();
        foreach (var block in shown)
        {
            _references.Write(block);
        }

        using var writer = new MarkupWriter([new ComparisonTableRenderer(site.Rubric), .. ours]);
        return writer.Write(shown);
    }

    /// <summary>The words of a paragraph or of a table's cell, without the element around them.</summary>
    public string Words(MarkdownObject node)
    {
        _references.Write(node);
        var inline = node is TableCell cell ? cell.OfType<LeafBlock>().FirstOrDefault()?.Inline : (node as LeafBlock)?.Inline;
        using var writer = new MarkupWriter();
        return writer.Write([inline ?? new ContainerInline()]);
    }

    /// <summary>The words of a choice, without its box and braces.</summary>
    public string Choice(Choice choice, ChoiceSyntax syntax)
    {
        (syntax.Words.Inline?.FirstChild as Markdig.Extensions.TaskLists.TaskList)?.Remove();
        BraceTail.Remove(syntax.Words.Inline, choice.Span.End);
        return Words(syntax.Words);
    }

    /// <summary>A table of a page, some cells of which show something else.</summary>
    /// <param name="page">The page, which its links are written from.</param>
    /// <param name="table">One of its tables.</param>
    /// <param name="contentOf">The markup of a cell by row and column; null for what the page says.</param>
    public string TableOf(Page page, Table table, Func<int, int, string?> contentOf)
    {
        var references = new ReferenceWriter(new LinkResolver(page.Links, route));
        references.Write(table);
        if (TableCaption.Of(table) is { } caption)
        {
            references.Write(caption);
        }

        using var writer = new MarkupWriter(new ComparisonTableRenderer(site.Rubric, contentOf));
        return writer.Write([table]);
    }

    public Page PageAt(string sourcePath) => site.PageAt(sourcePath);

    /// <summary>The classes of a place that is named after a label; none for any other.</summary>
    public string? PenOf(string words) => site.Rubric.Labels.FirstOrDefault(label => label.Name == words) is { } label ? $"k {LabelClass.Of(label)}" : null;

    /// <summary>Plain text as markup.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
