using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Lines that an author broke run on: in a bank they are broken where marks make them long, which would show where marks are.</summary>
public sealed class UnbrokenRenderer : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard)
        {
            base.Write(renderer, obj);
        }
        else
        {
            renderer.Write(' ');
        }
    }
}
