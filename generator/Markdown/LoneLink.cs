using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>A paragraph that holds nothing but one link: the way to draw a bank or an item in a page.</summary>
public static class LoneLink
{
    /// <summary>What the text of the link begins with when the item is to be shown solved, beside its twin.</summary>
    private const string PairMarker = "Pair:";

    public static bool IsPair(LinkInline link) => PlainText.Of(link).StartsWith(PairMarker, StringComparison.Ordinal);

    public static LinkInline? Of(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: false } link } inline } && inline.LastChild == link ? link : null;
}
