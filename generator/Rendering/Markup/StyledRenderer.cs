using GenGuide.Markdown;
using Markdig.Renderers;

namespace GenGuide.Rendering.Markup;

/// <summary>Markdig's renderer with our own parts for what is ours. Making one costs more than most of what it writes, so it is used again and again, each time in another style.</summary>
public sealed class StyledRenderer : HtmlRenderer
{
    public StyledRenderer(TextWriter writer)
        : base(writer)
    {
        MarkdownParser.Setup(this);
        ObjectRenderers.InsertRange(0, [new LinkRenderer(), new NoteRenderer(), new ComparisonTableRenderer(), new TermRenderer(), new LineRenderer()]);
    }

    /// <summary>The style of what is being written; null between.</summary>
    public MarkupStyle? Style { get; private set; }

    /// <summary>How many marks have been written.</summary>
    public int Marks { get; set; }

    public void Begin(MarkupStyle style)
    {
        Style = style;
        Marks = 0;
    }

    public void End() => Style = null;

    public static MarkupStyle StyleOf(HtmlRenderer renderer) => ((StyledRenderer)renderer).Style ?? throw new InvalidOperationException("Nothing is being written.");
}
