using GenGuide.Model;

namespace GenGuide.Rendering.Search;

/// <summary>The page to search on: without script, a list of all that a search can find.</summary>
public sealed record SearchDrawing(PageFrame Frame, IReadOnlyList<SearchGroup> Groups)
{
    /// <summary>A page with more links than this helps nobody to find anything.</summary>
    private const int MostLinks = 2_000;

    public static SearchDrawing Of(TracedSite site, PageFrame frame)
    {
        if (site.Pages.Count + site.Terms.Count + site.Banks.Sum(bank => bank.Items.Count) > MostLinks)
        {
            return OfLists(site, frame);
        }

        var beside = site.Pages.Where(page => !site.IsOnPath(page) && !page.IsHome).GroupBy(page => page.Section).ToList();
        var lessons = site.Path.Select(section => new SearchGroup(
            section.Title,
            [.. section.Lessons.Select(lesson => new SearchLink(section.TitleOf(lesson), frame.To(lesson.Route))).Prepend(new SearchLink(ViewWords.AllLessons(section.Title), frame.To(section.Index.Route)))]));
        var folders = beside.Where(group => group.Key.Length > 0).Select(group => new SearchGroup(
            group.FirstOrDefault(page => page.IsIndex)?.Head.Title ?? group.Key,
            [.. group.OrderBy(page => !page.IsIndex).ThenBy(page => page.Head.Order).Select(page => new SearchLink(page.Head.Title, frame.To(page.Route)))]));
        var pages = new SearchGroup(ViewWords.AboutSite, [.. beside.Where(group => group.Key.Length == 0).SelectMany(group => group).Select(page => new SearchLink(page.Head.Title, frame.To(page.Route)))]);
        var terms = site.Settings.GlossaryPath is { } glossary
            ? new SearchGroup(ViewWords.Glossary, [.. site.Terms.Select(term => new SearchLink(term.Name, $"{frame.To(glossary)}#{term.Anchor}"))])
            : new SearchGroup("", []);
        var banks = site.Banks.Select(bank => new SearchGroup(
            ViewWords.PracticeIn(bank.Head.Title),
            [.. LinksTo(bank, frame), .. bank.Items.Select(item => new SearchLink(item.Title, $"{frame.To(bank.RouteOf(item.Id))}#{item.Id}"))]));

        var own = new SearchGroup(ViewWords.PracticeAndRecord, OwnLinks(frame));

        return new SearchDrawing(frame, [.. lessons.Concat(folders).Append(own).Append(pages).Append(terms).Concat(banks).Where(group => group.Links.Count > 0)]);
    }

    /// <summary>Of a large site: links to the pages that list its lessons, folders, terms and banks.</summary>
    private static SearchDrawing OfLists(TracedSite site, PageFrame frame)
    {
        var sections = site.Path.Count <= ListPart.MostOnAPage
            ? site.Path.Select(section => new SearchLink(ViewWords.AllLessons(section.Title), frame.To(section.Index.Route)))
            : PartsOf(new Route(""), site.Path.Count, frame);
        var folders = site.Pages.Where(page => page.IsIndex && !page.IsHome && !site.IsOnPath(page)).Select(page => new SearchLink(page.Head.Title, frame.To(page.Route)));
        var pages = site.Pages.Where(page => page.Section.Length == 0 && !page.IsHome).Select(page => new SearchLink(page.Head.Title, frame.To(page.Route)));
        var groups = new[]
        {
            new SearchGroup(ViewWords.Path, [.. sections]),
            new SearchGroup(ViewWords.PracticeAndRecord, OwnLinks(frame)),
            new SearchGroup(ViewWords.AboutSite, [.. folders, .. pages]),
            new SearchGroup(ViewWords.ByBank, [.. PartsOf(Site.BankList, site.Banks.Count, frame)]),
        };
        return new SearchDrawing(frame, [.. groups.Where(group => group.Links.Count > 0)]);
    }

    private static IEnumerable<SearchLink> PartsOf(Route list, int entries, PageFrame frame) =>
        ListPart.AllOf(list, entries).Select(part => new SearchLink(ViewWords.PartOf(part.Number, part.Of), frame.To(part.Route)));

    private static IReadOnlyList<SearchLink> OwnLinks(PageFrame frame) => [LinkTo(OwnPage.Practice, frame), LinkTo(OwnPage.Record, frame), LinkTo(OwnPage.Trainer, frame), LinkTo(OwnPage.Results, frame)];

    private static IEnumerable<SearchLink> LinksTo(Bank bank, PageFrame frame) =>
        new[] { new OwnPage(bank.Route, ViewWords.WholeBank(bank.Head.Title), ""), OwnPage.WorksheetOf(bank), OwnPage.WorkshopOf(bank) }.OfType<OwnPage>().Select(page => LinkTo(page, frame));

    private static SearchLink LinkTo(OwnPage page, PageFrame frame) => new(page.Title, frame.To(page.Route));
}

/// <summary>Links of one place of the site.</summary>
public sealed record SearchGroup(string Title, IReadOnlyList<SearchLink> Links);

/// <summary>One of them.</summary>
public sealed record SearchLink(string Words, string Address);
