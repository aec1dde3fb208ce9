using GenGuide.Model;

namespace GenGuide.Rendering.Lists;

/// <summary>A list that the generator adds to a page: sections, the lessons of one, the pages of a folder, or banks. A long one goes on on pages of its own.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Title">Of the page on which it begins.</param>
/// <param name="Description">Of that page.</param>
/// <param name="Page">The author's page; null where it is none.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="EntryAt">An entry by its place, as a page at that route shows it.</param>
public sealed record PageList(Route Start, string Title, string Description, Page? Page, int Count, Func<int, Route, ListedPage> EntryAt)
{
    public IEnumerable<ListPart> Parts => ListPart.AllOf(Start, Count);

    public ListPart FirstPart => Parts.First();

    /// <summary>The list below an author's page; null below one that lists nothing.</summary>
    public static PageList? Below(Page page, TracedSite site)
    {
        if (!page.IsHome && !page.IsIndex)
        {
            return null;
        }

        var section = page.IsHome ? null : site.SectionOpenedBy(page);
        List<Page> folder = section is not null || page.IsHome ? [] : [.. site.PagesIn(page.Section).Where(other => !other.IsIndex).OrderBy(other => other.Head.Order)];
        return new PageList(
            page.Route,
            section?.Title ?? page.Head.Title,
            page.Head.Description,
            page,
            page.IsHome ? site.Path.Count : section?.Lessons.Count ?? folder.Count,
            page.IsHome ? (index, from) => EntryOf(site.Path[index].Title, site.Path[index].Index, site.Path[index].Minutes, from)
            : section is null ? (index, from) => EntryOf(folder[index].Head.Title, folder[index], folder[index].Head.Minutes ?? 0, from)
            : (index, from) => EntryOf(section.TitleAt(index), section.Lessons[index], section.Lessons[index].Head.Minutes ?? 0, from));
    }

    /// <summary>The banks, below the page for practice.</summary>
    public static PageList OfBanks(TracedSite site) => new(Site.BankList, ViewWords.ByBank, ViewWords.PracticeDescription, null, site.BankCount, (index, from) => EntryOf(site.BankInList(index), from));

    public IReadOnlyList<ListedPage> EntriesOf(ListPart part) =>
        [.. Enumerable.Range(part.Entries.Start.Value, part.Entries.End.Value - part.Entries.Start.Value).Select(index => EntryAt(index, part.Route))];

    /// <summary>Links from a part to the others; none where there is one part.</summary>
    public IReadOnlyList<PartLink> LinksFrom(ListPart here)
    {
        if (here.Of == 1)
        {
            return [];
        }

        var parts = Parts.ToList();
        return [.. PathWindow.Of(parts.Count, here.Number - 1).Where(stretch => !stretch.IsLeftOut).Select(stretch => parts[stretch.First]).Select(part =>
            new PartLink(ViewWords.PartOf(part.Number, part.Of), part == here ? null : here.Route.To(part.Route), part.Number == here.Number + 1))];
    }

    private static ListedPage EntryOf(string title, Page page, int minutes, Route from) => new(title, from.To(page.Route), page.Head.Description, ViewWords.ShortMinutes(minutes));

    private static ListedPage EntryOf(Bank bank, Route from) => new(bank.Head.Title, from.To(bank.Route), bank.Head.Description, ViewWords.Asks(bank.Items.Count, bank.Items.All(item => item is Scenario)));
}
