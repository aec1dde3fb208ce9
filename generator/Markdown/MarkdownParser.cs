using GenGuide.Diagnostics;
using GenGuide.Sources;
using Markdig;
using Markdig.Syntax;

namespace GenGuide.Markdown;

/// <summary>Turns a source file into Markdig's syntax tree: CommonMark with front matter, pipe tables and task lists, every node with its place.</summary>
public static class MarkdownParser
{
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
            return Parse(source);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCatalog.NestedTooDeep, Location.Of(source.Path), source.Path);
            return null;
        }
    }

    /// <summary>Parses a text that has been read without errors before.</summary>
    public static MarkdownDocument Parse(SourceFile source) => Markdig.Markdown.Parse(source.Text, Pipeline);

    /// <summary>Prepares a renderer for the dialect's nodes.</summary>
    public static void Setup(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);
}
