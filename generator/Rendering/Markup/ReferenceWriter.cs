using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Gives the links and images of a syntax tree the addresses that hold on the page where it is drawn.</summary>
public sealed class ReferenceWriter(LinkResolver links)
{
    private readonly List<string> _tags = [];

    /// <summary>The sources cited, in order of first use.</summary>
    public IReadOnlyList<string> SourceTags => _tags;

    public void Write(MarkdownObject root)
    {
        foreach (var link in root.InlinesOf<LinkInline>().Where(link => !ClueLink.IsMark(link)).ToList())
        {
            Write(link);
        }
    }

    private void Write(LinkInline link)
    {
        var target = links.TargetOf(link.IsImage ? ReferenceKind.Image : ReferenceKind.Link, link.Url ?? "");
        if (target is null)
        {
            return;
        }

        link.Url = links.AddressOf(target);
        switch (target)
        {
            case PageTarget { SourceTag: { } tag }:
                link.GetAttributes().AddClass("src");
                if (!_tags.Contains(tag))
                {
                    _tags.Add(tag);
                }

                break;
            case ImageTarget image:
                var attributes = link.GetAttributes();
                attributes.AddProperty("width", image.Width.ToString(System.Globalization.CultureInfo.InvariantCulture));
                attributes.AddProperty("height", image.Height.ToString(System.Globalization.CultureInfo.InvariantCulture));
                attributes.AddProperty("loading", "lazy");
                break;
        }
    }
}
