using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>The author's files → <see cref="Site"/>: each file by itself, then the links between them. Everything an author can get wrong is found here.</summary>
public sealed class SiteReader(IReadOnlyList<IItemReader> kinds, DiagnosticBag diagnostics)
{
    /// <summary>Null when errors were found; all of them are in the bag then.</summary>
    /// <param name="tree">The author's files.</param>
    /// <param name="address">Where the site will be published, when the command line says so.</param>
    public Site? Read(SourceTree tree, Uri? address)
    {
        var settings = new SettingsReader(diagnostics).Read(tree, address);
        var rubric = new RubricReader(diagnostics).Read(tree);
        var allPages = ReadAll(tree.Pages, new PageReader(diagnostics).Read);
        var allBanks = rubric is null ? [] : ReadAll(tree.Banks, new QuizReader(rubric, kinds, diagnostics).Read);
        var pages = allPages.Where(page => !page.Head.IsExcluded).ToList();
        var banks = allBanks.Where(bank => !bank.Head.IsExcluded).OrderBy(bank => bank.Head.Order).ThenBy(bank => bank.Id, StringComparer.Ordinal).ToList();
        new SiteRules(tree, diagnostics).Check(pages, banks, settings?.Path.Count ?? 0);
        if (settings is null)
        {
            return null;
        }

        var excluded = allPages.Where(page => page.Head.IsExcluded).Select(page => page.Source.Path)
            .Concat(allBanks.Where(bank => bank.Head.IsExcluded).Select(bank => bank.Source.Path))
            .ToHashSet(StringComparer.Ordinal);
        var finder = new SiteLinker(tree, settings, pages, banks, excluded, diagnostics);
        var completeBanks = banks.Select(bank => CompleteItems(bank, finder)).ToList();
        var linkedBanks = completeBanks.Select(new SiteLinker(tree, settings, pages, completeBanks, excluded, diagnostics).Link).ToList();
        var linker = new SiteLinker(tree, settings, pages, linkedBanks, excluded, diagnostics);
        var linkedPages = pages.Select(linker.Link).ToList();
        linker.CheckSettings(rubric);
        var glossary = linkedPages.FirstOrDefault(page => page.Source.Path == settings.GlossaryPath);
        var terms = glossary is null ? [] : new GlossaryReader(diagnostics).Read(glossary);

        return rubric is null || diagnostics.HasErrors
            ? null
            : new Site(settings, rubric, linkedPages, [.. linkedBanks.Where(bank => !bank.Head.IsBlind)], [.. linkedBanks.Where(bank => bank.Head.IsBlind)], SectionsOf(settings, linkedPages), terms, RoutesOf(linkedPages, linkedBanks));
    }

    /// <summary>Some items rest on what pages say.</summary>
    private Bank CompleteItems(Bank bank, SiteLinker linker)
    {
        var items = bank.Items.Select(item => kinds.First(kind => kind.Kind == item.Kind).Link(item, address => linker.FindPage(bank.Source, address), diagnostics)).ToList();
        var lost = bank.Items.Where((_, index) => items[index] is null).Select(item => item.Id);
        return bank with { Items = [.. items.OfType<Item>()], UnreadIds = [.. bank.UnreadIds, .. lost] };
    }

    private static List<T> ReadAll<T>(IEnumerable<SourceFile> files, Func<SourceFile, T?> read)
        where T : class => [.. files.AsParallel().AsOrdered().Select(read).OfType<T>()];

    private static List<Section> SectionsOf(SiteSettings settings, List<Page> pages)
    {
        var folders = pages.ToLookup(page => page.Section, StringComparer.Ordinal);
        return [.. settings.Path.Select((folder, number) => new Section(
            folders[folder].First(page => page.IsIndex),
            [.. folders[folder].Where(page => !page.IsIndex).OrderBy(page => page.Head.Order).ThenBy(page => page.Source.Path, StringComparer.Ordinal)],
            number))];
    }

    private static Dictionary<string, Route> RoutesOf(IEnumerable<Page> pages, IEnumerable<Bank> banks)
    {
        var routes = pages.ToDictionary(page => page.Source.Path, page => page.Route, StringComparer.Ordinal);
        foreach (var bank in banks)
        {
            routes[bank.Source.Path] = bank.Route;
        }

        routes[SourceTree.QuizFolder] = Site.BankList;
        return routes;
    }
}
