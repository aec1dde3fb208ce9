using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>A block quote that begins with bold words: a note whose lead-in says what it is.</summary>
public static class Callout
{
    public static bool IsCallout(QuoteBlock quote) => LeadIn(quote) is not null;

    /// <summary>The bold words; null when the quote is just a quote.</summary>
    public static EmphasisInline? LeadIn(QuoteBlock quote) =>
        quote is [ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } bold }, ..] ? bold : null;
}
