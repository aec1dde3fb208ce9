using System.Globalization;
using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Links and images with the addresses that hold on the page, citations as such, and the marked words of campaigns.</summary>
public sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var style = StyledRenderer.StyleOf(renderer);
        if (style.Marks != MarkLook.Link && ClueLink.IsMark(obj))
        {
            WriteMark((StyledRenderer)renderer, style, obj);
            return;
        }

        var target = style.Links.TargetOf(obj.IsImage ? ReferenceKind.Image : ReferenceKind.Link, obj.Url ?? "");
        var address = target is null ? obj.Url : style.Links.AddressOf(target);
        if (obj.IsImage)
        {
            WriteImage(renderer, obj, address, target as ImageTarget);
        }
        else
        {
            WriteLink(renderer, obj, address, isCitation: target is PageTarget { SourceTag: not null });
        }
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string? address, bool isCitation)
    {
        // The text of a picture is an attribute: of a link in it only the words are written.
        if (renderer.EnableHtmlForInline)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write(isCitation ? "\" class=\"src\"" : "\"");
            WriteTitle(renderer, link);
            renderer.Write('>');
        }

        renderer.WriteChildren(link);
        if (renderer.EnableHtmlForInline)
        {
            renderer.Write("</a>");
        }
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, string? address, ImageTarget? image)
    {
        var isMarkup = renderer.EnableHtmlForInline;
        if (isMarkup)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(address).Write('"');
            if (image is not null)
            {
                renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\""));
            }

            renderer.Write(" alt=\"");
        }

        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = isMarkup;
        if (isMarkup)
        {
            renderer.Write('"');
            WriteTitle(renderer, link);
            renderer.Write(" />");
        }
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }

    private static void WriteMark(StyledRenderer renderer, MarkupStyle style, LinkInline link)
    {
        var index = renderer.Marks++;
        switch (style.Marks)
        {
            case MarkLook.Plain:
                renderer.WriteChildren(link);
                break;
            case MarkLook.Box:
                renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"{index}\" disabled>"));
                renderer.WriteChildren(link);
                renderer.Write("</label>");
                break;
            default:
                var clue = style.Clues.First(clue => clue.Index == index);
                renderer.Write(clue.Mark.Role == MarkRole.Decoy ? "<mark class=\"decoy\"><span class=\"n off\">" : "<mark class=\"clue\"><span class=\"n\">");
                renderer.Write(clue.Badge).Write("</span>");
                renderer.WriteChildren(link);
                renderer.Write("</mark>");
                break;
        }
    }
}
