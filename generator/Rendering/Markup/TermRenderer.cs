using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace GenGuide.Rendering.Markup;

/// <summary>A term as a link to its entry; a script explains it in place besides.</summary>
/// <param name="glossary">The glossary's address as seen from the page.</param>
public sealed class TermRenderer(string glossary) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        renderer.Write("<a class=\"term\" href=\"").WriteEscapeUrl($"{glossary}#{obj.Term.Anchor}").Write("\">");
        renderer.WriteEscape(obj.Words).Write("</a>");
    }
}
