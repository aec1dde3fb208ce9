using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>From Markdig's nodes to what the rest of the program asks of them.</summary>
public static class SyntaxNodes
{
    /// <summary>Markdig's ends are inclusive, ours are not.</summary>
    public static TextSpan ToTextSpan(this SourceSpan span) => TextSpan.FromBounds(span.Start, span.End + 1);

    public static TextSpan ToTextSpan(this MarkdownObject node) => node.Span.ToTextSpan();

    /// <summary>Every inline of a kind below a node, in the order of the text; unlike Markdig's own walk it also looks into a single paragraph.</summary>
    public static IReadOnlyList<T> InlinesOf<T>(this MarkdownObject node)
        where T : Inline
    {
        // Most hold none, and then there is no list either.
        List<T>? found = null;
        Gather(node, ref found);
        return found ?? (IReadOnlyList<T>)[];
    }

    private static void Gather<T>(MarkdownObject node, ref List<T>? found)
        where T : Inline
    {
        if (node is ContainerBlock blocks)
        {
            for (var index = 0; index < blocks.Count; index++)
            {
                Gather(blocks[index], ref found);
            }

            return;
        }

        for (var inline = node is LeafBlock leaf ? leaf.Inline?.FirstChild : (node as ContainerInline)?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is T wanted)
            {
                (found ??= []).Add(wanted);
            }

            Gather(inline, ref found);
        }
    }

    /// <summary>Takes a node and all that is below it, in the order of the text.</summary>
    public static void Visit(this MarkdownObject node, Action<MarkdownObject> take)
    {
        take(node);
        switch (node)
        {
            case ContainerBlock block:
                foreach (var child in block)
                {
                    child.Visit(take);
                }

                break;
            case LeafBlock { Inline: { } inline }:
                inline.Visit(take);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    child.Visit(take);
                }

                break;
        }
    }

    /// <summary>The paragraphs, headings and cells of which a block consists; itself when it is one.</summary>
    public static IEnumerable<LeafBlock> Leaves(this Block block) => block is LeafBlock leaf ? [leaf] : block.Descendants().OfType<LeafBlock>();
}
