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

    /// <summary>Every inline of a kind below a node; unlike Markdig's own walk it also looks into a single paragraph.</summary>
    public static IEnumerable<T> InlinesOf<T>(this MarkdownObject node)
        where T : Inline => node is LeafBlock leaf ? leaf.Inline?.FindDescendants<T>() ?? [] : node.Descendants<T>();

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
