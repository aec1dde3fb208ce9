using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace GenGuide.Rendering.Markup;

/// <summary>A term as a link to its entry; a script explains it in place besides.</summary>
public sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        renderer.Write("<a class=\"term\" href=\"").WriteEscapeUrl($"{StyledRenderer.StyleOf(renderer).Glossary}#{obj.Anchor}").Write("\">");
        renderer.WriteEscape(obj.Words).Write("</a>");
    }
}
