namespace GenGuide.Verification;

/// <summary>An address as it stands in files of the output, and where it leads from there; one for all files that say the same.</summary>
public sealed class SiteReference
{
    private readonly string _before;
    private readonly string? _after;

    /// <summary>The start tag in two parts, between which the address stands; the second is null where the first is to be shown as it is.</summary>
    private SiteReference(string address, ReferenceUse use, ReferenceTarget target, string before, string? after)
    {
        (Address, Use, Target, _before, _after) = (address, use, target, before, after);
    }

    /// <summary>As written.</summary>
    public string Address { get; }

    /// <summary>What becomes of it.</summary>
    public ReferenceUse Use { get; }

    /// <summary>What it leads to.</summary>
    public ReferenceTarget Target { get; }

    /// <summary>The element or statement, for a message.</summary>
    public string Where => _after is null ? _before : OutputPage.Shortened(_before + Address + _after);

    /// <summary>In a script or a style sheet.</summary>
    public static SiteReference Of(FoundReference found, ReferenceTarget target) => new(found.Address, found.Use, target, found.Where, null);

    /// <summary>In a start tag, most of which other tags have as well.</summary>
    public static SiteReference InTag(string address, ReferenceUse use, ReferenceTarget target, string tag, SharedTexts texts)
    {
        var at = tag.IndexOf(address, StringComparison.Ordinal);
        return at < 0
            ? new SiteReference(address, use, target, OutputPage.Shortened(tag), null)
            : new SiteReference(address, use, target, texts.Of(tag.AsSpan(0, at)), texts.Of(tag.AsSpan(at + address.Length)));
    }
}
