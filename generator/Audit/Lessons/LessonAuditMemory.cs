using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>What the audit found last in each page and bank, for whoever looks at the same site again and again. What is the same object as last time is not read again,
/// unless something has changed that the findings of all pages rest on.</summary>
public sealed class LessonAuditMemory
{
    private (SiteSettings? Settings, IReadOnlyList<Term>? Terms, IReadOnlyList<string> Tags) _restsOn = (null, null, []);

    /// <summary>Whether a page is on the path, where more is asked of it, follows from its folder and the settings.</summary>
    internal Remembered<Page, Page> Pages { get; } = new(restsOnKeyAlone: true);

    internal Remembered<SourceFile, SourceFile> Banks { get; } = new(restsOnKeyAlone: true);

    /// <summary>Begins a run.</summary>
    /// <param name="site">Its settings say which pages explain words and sources, and its glossary explains words.</param>
    /// <param name="tags">The names of sources.</param>
    internal void Begin(Site site, IReadOnlyList<string> tags)
    {
        var keeps = ReferenceEquals(site.Settings, _restsOn.Settings) && ReferenceEquals(site.Terms, _restsOn.Terms) && tags.SequenceEqual(_restsOn.Tags);
        _restsOn = (site.Settings, site.Terms, tags);
        Pages.Begin(keeps);
        Banks.Begin();
    }
}
