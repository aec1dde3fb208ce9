using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GenGuide.Rendering.Markup;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>Syntax trees → markup. A tree is read and not changed, so that it can be written again for another page.</summary>
public sealed class MarkupWriter
{
    /// <summary>Those that nobody uses at the moment.</summary>
    private static readonly ConcurrentBag<MarkupWriter> Idle = [];

    private readonly StyledRenderer _renderer = new(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" });

    /// <summary>Safe to call from several threads, and from within itself.</summary>
    public static string Write(IEnumerable<MarkdownObject> nodes, MarkupStyle style)
    {
        var writer = Idle.TryTake(out var idle) ? idle : new MarkupWriter();
        var text = writer.WriteWhole(nodes, style);

        // One that failed is not used again.
        Idle.Add(writer);
        return text;
    }

    private string WriteWhole(IEnumerable<MarkdownObject> nodes, MarkupStyle style)
    {
        var text = ((StringWriter)_renderer.Writer).GetStringBuilder().Clear();
        _renderer.Begin(style);
        foreach (var node in nodes)
        {
            _renderer.Render(node);
        }

        _renderer.End();
        return Trimmed(text);
    }

    /// <summary>Every piece ends with a line break; so it is cut before there is a string of it.</summary>
    private static string Trimmed(StringBuilder text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.ToString(start, end - start);
    }
}
