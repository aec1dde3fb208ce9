using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace GenGuide.Rendering.Markup;

/// <summary>A term as a button that opens its definition; it works without script.</summary>
public sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    public static string PopoverId(string anchor) => "term-" + anchor;

    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        renderer.Write("<button class=\"term\" type=\"button\" popovertarget=\"").WriteEscape(PopoverId(obj.Term.Anchor)).Write("\">");
        renderer.WriteEscape(obj.Words).Write("</button>");
    }
}
