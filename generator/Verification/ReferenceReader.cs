using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Finds where the addresses in files lead. The same few thousand stand in every page of a site, so each is worked out once. Safe to use from several threads.</summary>
/// <param name="place">Where the site is served.</param>
/// <param name="texts">Shares what stands in many files.</param>
public sealed class ReferenceReader(SitePlace place, SharedTexts texts)
{
    private const int LongestPath = 512;

    private readonly Remembered<SiteReference> _references = new(most: 500_000);

    /// <summary>Every address of a page.</summary>
    public List<SiteReference> InPage(OutputPage page)
    {
        var found = new List<SiteReference>();
        Span<char> room = stackalloc char[LongestPath];
        var usable = SitePlace.IsPlain(page.Path) ? room : default;
        foreach (var element in page.Tree.Elements)
        {
            foreach (ref readonly var attribute in element.Attributes)
            {
                if (attribute.Name == "srcset")
                {
                    AddSources(page, element, found);
                }
                else if (ReferenceFinder.UseOf(element, attribute.Name) is { } use)
                {
                    found.Add(Of(page.Path, element, page.Tree.CharactersOf(attribute.Value), use, usable));
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
            found.Add(Make(page.Path, element, address, ReferenceUse.Part));
        }
    }

    /// <param name="room">For a path; none where every address has to be parsed.</param>
    private SiteReference Of(string path, PageElement element, ReadOnlySpan<char> address, ReferenceUse use, Span<char> room)
    {
        if (place.TryFindPath(path, address, room, out var length))
        {
            return Shared(path, element, address, use, room[..length]);
        }

        // What names another host leads there from everywhere.
        var isElsewhere = (address.StartsWith("https://") || address.StartsWith("mailto:")) && !place.Holds(address);
        return isElsewhere ? Shared(path, element, address, use, default) : Make(path, element, address, use);
    }

    private SiteReference Shared(string path, PageElement element, ReadOnlySpan<char> address, ReferenceUse use, ReadOnlySpan<char> target)
    {
        var fingerprint = Fingerprint.Of(target, Fingerprint.Of(element.Tag, Fingerprint.Of(address, (ulong)use)));
        if (_references.Find(fingerprint) is { } known && address.SequenceEqual(known.Address) && use == known.Use && target.SequenceEqual(known.Target.Place == TargetPlace.Site ? known.Target.Path : ""))
        {
            return known;
        }

        var made = Make(path, element, address, use);
        _references.Add(fingerprint, made);
        return made;
    }

    private SiteReference Make(string path, PageElement element, ReadOnlySpan<char> address, ReferenceUse use)
    {
        var own = texts.Of(address);
        var target = place.Resolve(path, own);
        return SiteReference.InTag(own, use, target with { Path = texts.Of(target.Path) }, OutputPage.TagOf(element), texts);
    }
}
