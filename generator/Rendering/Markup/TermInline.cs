using GenGuide.Model;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Words that are the first use of a term on a page.</summary>
public sealed class TermInline(Term term, string words) : LeafInline
{
    public Term Term { get; } = term;

    public string Words { get; } = words;
}
