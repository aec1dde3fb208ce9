using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>What must hold between files: one page an address, one item an id, twins that name each other.</summary>
/// <param name="files">All there are.</param>
/// <param name="doubted">Where campaigns stand whose key may be wrong, which has been reported.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
internal sealed class SiteRules(RuledFiles files, IReadOnlySet<Location> doubted, DiagnosticBag diagnostics)
{
    private const string HomePath = $"{SourceTree.ContentFolder}/index.md";

    /// <summary>All that the rules look at in a page, beside its path. A rule that asks for more belongs here as well; <c>A_site_built_again</c> finds it else.</summary>
    public static string RuledIn(Page page) => string.Join('\n', page.Head.Objectives.Select(objective => objective.Id).Prepend(page.Head.Title).Prepend(page.Route.Path));

    /// <summary>The same for a bank.</summary>
    public static string RuledIn(Bank bank) => string.Join('\n', bank.Items
        .Select(item => $"{item.Id}\t{(item is Scenario scenario ? $"{scenario.Twin}\t{scenario.Key}" : item.Kind)}\t{string.Join(' ', item.Objectives)}")
        .Concat(bank.UnreadIds)
        .Prepend($"{bank.Route.Path}\t{bank.Head.Title}\t{bank.Head.IsBlind}\t{bank.Head.Exam is null}\t{string.Join(' ', bank.Head.Objectives)}"));

    public void Check()
    {
        var (pages, banks) = (files.Pages.Entries, files.Banks.Entries);
        if (pages.All(page => !page.IsHome) && !files.Tree.HasText(HomePath))
        {
            diagnostics.Add(DiagnosticCatalog.NoHomePage, Location.Of(SourceTree.ContentFolder), HomePath);
        }

        CheckRoutes(pages, banks, files.Sections);
        CheckTitles(pages, banks);
        CheckIds(banks);
        CheckTwins(banks);
        CheckObjectives(pages, banks);
    }

    private void CheckRoutes(IReadOnlyList<Page> pages, IReadOnlyList<Bank> banks, int sections)
    {
        var claims = pages.Select(page => (page.Route, Path: page.Source.Path))
            .Concat(banks.SelectMany(bank => bank.Routes.Select(route => (Route: route, Path: bank.Source.Path))))
            .Concat(PartsOfLists(pages, banks, sections))
            .Append((Route: Site.BankList, Path: "the list of banks"))
            .Append((Route: Site.Search, Path: "the search"))
            .ToList();
        if (claims.Select(claim => claim.Route).ToHashSet().Count == claims.Count)
        {
            return;
        }

        foreach (var claim in claims.GroupBy(claim => claim.Route).Where(group => group.Count() > 1))
        {
            var owners = claim.Select(owner => owner.Path).ToList();
            diagnostics.Add(DiagnosticCatalog.RouteTaken, Location.Of(owners[0]), claim.Key.Path, string.Join(" and ", owners));
        }
    }

    /// <summary>Where long lists go on: the list of a folder's pages, of sections, of banks.</summary>
    private static IEnumerable<(Route Route, string Path)> PartsOfLists(IReadOnlyList<Page> pages, IReadOnlyList<Bank> banks, int sections)
    {
        var folders = pages.Where(page => !page.IsIndex).CountBy(page => page.Section).ToDictionary(StringComparer.Ordinal);
        return pages.Where(page => page.IsIndex).Select(page => (page.Route, Entries: page.IsHome ? sections : folders.GetValueOrDefault(page.Section), Path: $"a part of the list in {page.Source.Path}"))
            .Append((Route: Site.BankList, Entries: banks.Count(bank => !bank.Head.IsBlind), Path: "a part of the list of banks"))
            .SelectMany(list => ListPart.AllOf(list.Route, list.Entries).Skip(1).Select(part => (part.Route, list.Path)));
    }

    private void CheckTitles(IReadOnlyList<Page> pages, IReadOnlyList<Bank> banks)
    {
        // A bank's page is told from a lesson's by a word before its title.
        ReportTitlesTwice(pages.Select(page => (page.Head.Title, page.Source)));
        ReportTitlesTwice(banks.Select(bank => (bank.Head.Title, bank.Source)));
    }

    private void ReportTitlesTwice(IEnumerable<(string Title, SourceFile Source)> titled)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (title, source) in titled)
        {
            if (title.Length > 0 && !first.TryAdd(title, source.Path))
            {
                var at = source.Text.IndexOf(title, StringComparison.Ordinal);
                var location = at < 0 ? Location.Of(source.Path) : source.LocationOf(new TextSpan(at, title.Length));
                diagnostics.Add(DiagnosticCatalog.TitleTwice, location, title, first[title]);
            }
        }
    }

    private void CheckIds(IReadOnlyList<Bank> banks)
    {
        var first = new Dictionary<string, Item>(banks.Sum(bank => bank.Items.Count), StringComparer.Ordinal);
        foreach (var item in banks.SelectMany(bank => bank.Items))
        {
            if (!first.TryAdd(item.Id, item))
            {
                var other = first[item.Id];
                var place = other.Source.LocationOf(other.Span);
                diagnostics.Add(DiagnosticCatalog.DuplicateId, item.Source.LocationOf(item.Span), item.Id, $"{place.Path}:{place.Line}");
            }
        }
    }

    private void CheckTwins(IReadOnlyList<Bank> banks)
    {
        var all = banks.SelectMany(bank => bank.Items).OfType<Scenario>().ToList();
        var items = new Dictionary<string, Scenario>(all.Count, StringComparer.Ordinal);
        all.ForEach(item => items.TryAdd(item.Id, item));
        var blind = banks.Where(bank => bank.Head.IsBlind).Select(bank => bank.Source.Path).ToHashSet(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in all.Where(item => item.Twin is not null))
        {
            if (items.GetValueOrDefault(item.Twin!) is not { } twin)
            {
                if (banks.Any(bank => bank.MightHold(item.Twin!)))
                {
                    continue;
                }

                diagnostics.Add(DiagnosticCatalog.TwinMissing, LocationOf(item), item.Id, item.Twin!, Suggestion.For(item.Twin!, items.Keys.Where(id => id != item.Id)));
            }
            else if (twin.Twin != item.Id && (twin.Twin is null || items.ContainsKey(twin.Twin)))
            {
                diagnostics.Add(DiagnosticCatalog.TwinNotMutual, LocationOf(item), item.Id, twin.Id);
            }
            else if (blind.Contains(item.Source.Path) && !blind.Contains(twin.Source.Path))
            {
                diagnostics.Add(DiagnosticCatalog.BlindTwin, LocationOf(item), item.Id, twin.Id);
            }
            else if (twin.Key == item.Key && !reported.Contains(twin.Id) && !doubted.Contains(LocationOf(item)) && !doubted.Contains(LocationOf(twin)))
            {
                reported.Add(item.Id);
                diagnostics.Add(DiagnosticCatalog.TwinSameKey, LocationOf(item), item.Id, twin.Id);
            }
        }
    }

    private static Location LocationOf(Item item) => item.Source.LocationOf(item.Span);

    private void CheckObjectives(IReadOnlyList<Page> pages, IReadOnlyList<Bank> banks)
    {
        var owners = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var (page, objective) in pages.SelectMany(page => page.Head.Objectives.Select(objective => (page, objective))))
        {
            if (objective.Id is { } id && !owners.TryAdd(id, page))
            {
                diagnostics.Add(DiagnosticCatalog.ObjectiveIdTwice, page.Source.LocationOf(objective.Span), id, owners[id].Source.Path);
            }
        }

        // A page that is kept out, or that could not be read, may hold the one that is meant.
        var read = pages.Select(page => page.Source.Path).ToHashSet(StringComparer.Ordinal);
        if (files.Tree.Pages.Any(file => !read.Contains(file.Path)))
        {
            return;
        }

        foreach (var bank in banks)
        {
            ReportUnknownObjectives(bank.Head.Objectives, owners, bank.Source, default);
            foreach (var item in bank.Items)
            {
                // What the bank names has been reported there.
                ReportUnknownObjectives(item.Objectives, owners, item.Source, item.Span, bank.Head.Objectives);
            }
        }
    }

    private void ReportUnknownObjectives(IReadOnlyList<string> named, Dictionary<string, Page> owners, SourceFile source, TextSpan span, IReadOnlyList<string>? reported = null)
    {
        for (var index = 0; index < named.Count; index++)
        {
            if (!owners.ContainsKey(named[index]) && reported?.Contains(named[index]) != true)
            {
                diagnostics.Add(DiagnosticCatalog.UnknownObjective, source.LocationOf(span), named[index], Suggestion.For(named[index], owners.Keys));
            }
        }
    }
}
