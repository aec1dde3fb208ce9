using GenGuide.Model;
using GenGuide.Rendering.Views;
using GenGuide.Sources;

namespace GenGuide.Rendering;

/// <summary>An item as it has been drawn, for every page on which it stands. Left open is where those pages differ: the levels of its headings, and the addresses of other pages.</summary>
/// <remarks>A view writes headings as elements and addresses as attributes, so they are seen while it is written. Where an author's own words hold links, what is
/// drawn holds for one page only, which is for the caller to know.</remarks>
public sealed class DrawnItem
{
    private readonly byte[] _bytes;
    private readonly IReadOnlyList<OpenPlace> _open;

    private DrawnItem(byte[] bytes, IReadOnlyList<OpenPlace> open, bool hasExtra)
    {
        (_bytes, _open) = (bytes, open);
        HasExtra = hasExtra;
    }

    /// <summary>Whether it shows what has a style sheet of its own.</summary>
    public bool HasExtra { get; }

    /// <param name="item">Ready to be drawn for one of the pages.</param>
    /// <param name="route">That page.</param>
    public static DrawnItem Of(ItemDrawing item, Route route)
    {
        using var text = new Utf8Text();
        var open = new OpenPlaces(text, route, item.HeadingLevel);
        new FrameWriter(text, open).Write(new ItemView().Of(item));
        return new DrawnItem(text.ToArray(), open.Found, PageStyles.HasExtra(item));
    }

    /// <summary>Writes it as it stands on a page.</summary>
    /// <param name="text">Takes it.</param>
    /// <param name="route">The page.</param>
    /// <param name="headingLevel">Of its title there.</param>
    public void WriteTo(Utf8Text text, Route route, int headingLevel)
    {
        var written = 0;
        foreach (var place in _open)
        {
            text.WriteEncoded(_bytes.AsSpan(written..place.At));
            if (place.To is { } page)
            {
                FrameWriter.WriteEncoded(text, RelativePath.Between(route.Path, page));
            }
            else
            {
                text.Write((char)('0' + headingLevel + place.Deeper));
            }

            written = place.At;
        }

        text.WriteEncoded(_bytes.AsSpan(written..));
    }
}
