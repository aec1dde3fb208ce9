using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>The words of a piece of Markdown without its markup.</summary>
public static class PlainText
{
    public static string Of(Inline? inline)
    {
        // Most are nothing but words.
        if (inline is ContainerInline { FirstChild: LiteralInline only } container && container.LastChild == only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString().Trim();
    }

    public static string Of(LeafBlock block) => Of(block.Inline);

    private static void Append(Inline? inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case TaskList:
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
        }
    }
}
