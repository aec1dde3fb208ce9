using GenGuide.Markdown;
using Markdig.Renderers;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>Prepared syntax trees → markup, through Markdig's renderer and our own parts for what is ours.</summary>
public sealed class MarkupWriter : IDisposable
{
    private readonly StringWriter _text = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly HtmlRenderer _renderer;

    public MarkupWriter(params IMarkdownObjectRenderer[] ours)
    {
        _renderer = new HtmlRenderer(_text);
        MarkdownParser.Setup(_renderer);
        foreach (var part in ours)
        {
            _renderer.ObjectRenderers.Insert(0, part);
        }
    }

    public void Dispose() => _text.Dispose();

    public string Write(IEnumerable<MarkdownObject> nodes)
    {
        _text.GetStringBuilder().Clear();
        foreach (var node in nodes)
        {
            _renderer.Render(node);
        }

        _renderer.Writer.Flush();
        return _text.ToString().Trim();
    }
}
