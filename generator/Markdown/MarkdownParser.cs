using GenGuide.Diagnostics;
using GenGuide.Sources;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>Turns a source file into Markdig's syntax tree: CommonMark with front matter, pipe tables and task lists, every node with its place.</summary>
public static class MarkdownParser
{
    private const int Deepest = 40;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseTaskLists()
        .Build();

    /// <summary>Null when the text nests deeper than the parser can follow.</summary>
    public static MarkdownDocument? TryParse(SourceFile source, DiagnosticBag diagnostics)
    {
        try
        {
            var document = Parse(source);
            if (FindTooDeep(document) is not { } node)
            {
                return document;
            }

            diagnostics.Add(DiagnosticCatalog.NestedTooDeep, source.LocationOf(source.LineAround(node.ToTextSpan())));
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCatalog.NestedTooDeep, Location.Of(source.Path));
        }

        return null;
    }

    /// <summary>Markdig parses more levels than it draws, and counts brackets that are text among them.</summary>
    private static MarkdownObject? FindTooDeep(MarkdownObject node, int depth = 0)
    {
        if (depth > Deepest)
        {
            return node;
        }

        if (node is ContainerBlock block)
        {
            for (var index = block.Count - 1; index >= 0; index--)
            {
                if (FindTooDeep(block[index], depth + 1) is { } found)
                {
                    return found;
                }
            }
        }

        for (var inline = node is LeafBlock leaf ? leaf.Inline : (node as ContainerInline)?.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            if (FindTooDeep(inline, depth + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Parses a text that has been read without errors before.</summary>
    public static MarkdownDocument Parse(SourceFile source) => Markdig.Markdown.Parse(source.Text, Pipeline);

    /// <summary>Prepares a renderer for the dialect's nodes.</summary>
    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);
}
