using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Words that are the first use of a term on a page.</summary>
/// <param name="anchor">Where the glossary explains it; what else it says of the term is not shown here, and may change without the page.</param>
/// <param name="words">As they stand there.</param>
public sealed class TermInline(string anchor, string words) : LeafInline
{
    public string Anchor { get; } = anchor;

    public string Words { get; } = words;
}
