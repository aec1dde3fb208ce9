using GenGuide.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Marked words like any others: on paper a pencil marks them.</summary>
public sealed class UnmarkedRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (ClueLink.IsMark(link))
        {
            renderer.WriteChildren(link);
        }
        else
        {
            base.Write(renderer, link);
        }
    }
}
