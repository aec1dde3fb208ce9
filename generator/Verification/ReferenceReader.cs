using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Finds where the addresses in files lead. The same few thousand stand in every page of a site, so each is worked out once. Safe to use from several threads.</summary>
/// <param name="place">Where the site is served.</param>
/// <param name="texts">Shares what stands in many files.</param>
public sealed class ReferenceReader(SitePlace place, SharedTexts texts)
{
    private const int LongestPath = 512;

    private readonly Remembered<SiteReference> _references = new();

    /// <summary>Every address of a page but those of which nothing more has to be known: they lead to a place in it which is there, or to another site.</summary>
    public List<SiteReference> InPage(OutputPage page)
    {
        var found = new List<SiteReference>();
        Span<char> room = stackalloc char[LongestPath];

        // The page for addresses that are not there is told how each of its own is written.
        var usable = SitePlace.IsPlain(page.Path) && page.Path != OutputPage.NotFoundPath ? room : default;
        foreach (var element in page.Tree.Elements)
        {
            foreach (ref readonly var attribute in element.Attributes)
            {
                if (attribute.Name == "srcset")
                {
                    AddSources(page, element, found);
                }
                else if (ReferenceFinder.UseOf(element, attribute.Name) is { } use && Of(page, element, page.Tree.CharactersOf(attribute.Value), use, usable) is { } reference)
                {
                    found.Add(reference);
                }
            }
        }

        return found;
    }

    /// <summary>Every address of a script, a style sheet or a manifest.</summary>
    public List<SiteReference> InFile(string path, IEnumerable<FoundReference> found)
        => [.. found.Distinct().Select(reference => SiteReference.Of(reference, place.Resolve(path, reference.Address)))];

    private void AddSources(OutputPage page, PageElement element, List<SiteReference> found)
    {
        foreach (var address in ReferenceFinder.InSourceSet(element.Value("srcset").ToString()))
        {
            found.Add(Make(page.Path, element, address, ReferenceUse.Part, target: null));
        }
    }

    /// <summary>Null for what leads to a place in the page itself which is there, and for a plain link to another site.</summary>
    /// <param name="room">For a path; none where every address has to be parsed.</param>
    private SiteReference? Of(OutputPage page, PageElement element, ReadOnlySpan<char> address, ReferenceUse use, Span<char> room)
    {
        if (place.TryFindPath(page.Path, address, room, out var length))
        {
            return IsInside(page, address, use, room[..length]) ? null : Shared(page.Path, element, address, use, room[..length]);
        }

        if (use is ReferenceUse.Link or ReferenceUse.Metadata && place.IsElsewhere(address))
        {
            return null;
        }

        // What names another host leads there from everywhere.
        var isElsewhere = (address.StartsWith("https://") || address.StartsWith("mailto:")) && !place.Holds(address);
        return isElsewhere ? Shared(page.Path, element, address, use, default) : Make(page.Path, element, address, use, target: null);
    }

    /// <summary>A fragment that is not there is reported where all others are.</summary>
    private static bool IsInside(OutputPage page, ReadOnlySpan<char> address, ReferenceUse use, ReadOnlySpan<char> target)
        => use != ReferenceUse.Code
        && target.SequenceEqual(page.Path)
        && !address.Contains('?')
        && (!SitePlace.TryFindFragment(address, out var fragment) || page.Tree.Ids.Find(fragment) is not null);

    private SiteReference Shared(string path, PageElement element, ReadOnlySpan<char> address, ReferenceUse use, ReadOnlySpan<char> target)
    {
        // The address stands in the tag.
        var fingerprint = Fingerprint.Of(target, Fingerprint.Of(element.Tag, (ulong)use));
        if (_references.Find(fingerprint) is { } known && fingerprint == known.Fingerprint && address.SequenceEqual(known.Address) && use == known.Use && target.SequenceEqual(known.Target.Place == TargetPlace.Site ? known.Target.Path : ""))
        {
            return known;
        }

        var made = Make(path, element, address, use, target.Length > 0 ? SitePlace.TargetOf(address, texts.Of(target)) : null);
        made.Fingerprint = fingerprint;
        _references.Add(fingerprint, made);
        return made;
    }

    /// <param name="target">Null where the address has yet to be parsed.</param>
    private SiteReference Make(string path, PageElement element, ReadOnlySpan<char> address, ReferenceUse use, ReferenceTarget? target)
    {
        var own = texts.Of(address);
        return SiteReference.InTag(own, use, target ?? Parsed(path, own), OutputPage.TagOf(element), texts);
    }

    private ReferenceTarget Parsed(string path, string address)
    {
        var target = place.Resolve(path, address);
        return target with { Path = texts.Of(target.Path) };
    }
}
