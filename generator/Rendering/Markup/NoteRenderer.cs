using GenGuide.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace GenGuide.Rendering.Markup;

/// <summary>A block quote that begins with bold words as a note with its lead-in, where the style has notes; any other as a quote.</summary>
public sealed class NoteRenderer : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
    {
        if (!StyledRenderer.StyleOf(renderer).HasNotes)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        if (Callout.LeadIn(obj) is not { } leadIn)
        {
            renderer.Write("<blockquote>");
            renderer.WriteChildren(obj);
            renderer.Write("</blockquote>").EnsureLine();
            return;
        }

        var paragraph = (ParagraphBlock)obj[0];
        leadIn.Remove();
        TrimStart(paragraph);
        renderer.Write("<div class=\"note\" role=\"note\"><b>");
        renderer.WriteChildren(leadIn);
        renderer.Write("</b>");
        if (paragraph.Inline?.FirstChild is null)
        {
            obj.Remove(paragraph);
        }

        renderer.WriteChildren(obj);
        renderer.Write("</div>").EnsureLine();
    }

    private static void TrimStart(ParagraphBlock paragraph)
    {
        while (paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LineBreakInline lineBreak)
        {
            lineBreak.Remove();
        }

        if (paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LiteralInline literal)
        {
            literal.Content.TrimStart();
        }
    }
}
