namespace GenGuide.Verification;

/// <summary>An address as it stands in files of the output, and where it leads from there; one for all files that say the same.</summary>
public sealed class SiteReference
{
    private SiteReference(string address, ReferenceUse use, ReferenceTarget target, string before, string? after)
    {
        (Address, Use, Target, Before, After) = (address, use, target, before, after);
    }

    /// <summary>As written.</summary>
    public string Address { get; }

    /// <summary>What becomes of it.</summary>
    public ReferenceUse Use { get; }

    /// <summary>What it leads to.</summary>
    public ReferenceTarget Target { get; }

    /// <summary>The element or statement, for a message.</summary>
    public string Where => After is null ? Before : OutputPage.Shortened(Before + Address + After);

    /// <summary>The start tag up to the address; where nothing comes after it, all that is to be shown.</summary>
    internal string Before { get; }

    /// <summary>The rest of the start tag; null where there is none.</summary>
    internal string? After { get; }

    /// <summary>Of the start tag and of where it leads, for who looks for one that says the same.</summary>
    internal ulong Fingerprint { get; set; }

    /// <summary>In a script or a style sheet.</summary>
    public static SiteReference Of(FoundReference found, ReferenceTarget target) => new(found.Address, found.Use, target, found.Where, null);

    /// <summary>One of which all is known.</summary>
    internal static SiteReference Of(string address, ReferenceUse use, ReferenceTarget target, string before, string? after) => new(address, use, target, before, after);

    /// <summary>In a start tag, most of which other tags have as well.</summary>
    public static SiteReference InTag(string address, ReferenceUse use, ReferenceTarget target, string tag, SharedTexts texts)
    {
        var at = tag.IndexOf(address, StringComparison.Ordinal);
        return at < 0
            ? new SiteReference(address, use, target, OutputPage.Shortened(tag), null)
            : new SiteReference(address, use, target, texts.Of(tag.AsSpan(0, at)), texts.Of(tag.AsSpan(at + address.Length)));
    }
}
