using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>Takes the braces at the end of a heading or of a choice out of the syntax tree, so that they are never shown.</summary>
public static class BraceTail
{
    /// <summary>Removes everything from an offset of the source on.</summary>
    public static void Remove(ContainerInline? container, int offset)
    {
        for (Inline? inline = container?.FirstChild, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            if (inline.Span.Start >= offset)
            {
                inline.Remove();
            }
            else if (inline is LiteralInline literal && literal.Span.End >= offset)
            {
                literal.Content = new Markdig.Helpers.StringSlice(literal.Content.Text, literal.Content.Start, literal.Content.End - (literal.Span.End - offset) - 1);
            }
        }

        while (container?.LastChild is LineBreakInline or LiteralInline { Content.IsEmpty: true })
        {
            container.LastChild.Remove();
        }
    }
}
