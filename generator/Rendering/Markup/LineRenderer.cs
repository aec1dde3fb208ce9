using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>The ends of lines: as the author broke them, or run on where the style says so.</summary>
public sealed class LineRenderer : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard || !StyledRenderer.StyleOf(renderer).JoinsLines)
        {
            base.Write(renderer, obj);
        }
        else
        {
            renderer.Write(' ');
        }
    }
}
