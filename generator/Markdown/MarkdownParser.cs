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
    private static MarkdownObject? FindTooDeep(MarkdownDocument document)
    {
        var pending = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (pending.TryPop(out var entry))
        {
            if (entry.Depth > Deepest)
            {
                return entry.Node;
            }

            IEnumerable<MarkdownObject> children = entry.Node switch
            {
                ContainerBlock block => block,
                ContainerInline inline => inline,
                LeafBlock { Inline: { } inline } => [inline],
                _ => [],
            };
            foreach (var child in children)
            {
                pending.Push((child, entry.Depth + 1));
            }
        }

        return null;
    }

    /// <summary>Parses a text that has been read without errors before.</summary>
    public static MarkdownDocument Parse(SourceFile source) => Markdig.Markdown.Parse(source.Text, Pipeline);

    /// <summary>Prepares a renderer for the dialect's nodes.</summary>
    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);
}
