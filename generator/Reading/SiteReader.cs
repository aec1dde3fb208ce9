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
        var pages = ReadAll(tree.Pages, new PageReader(diagnostics).Read).Where(page => !page.Head.IsExcluded).ToList();
        var banks = ReadAll(tree.Banks, new QuizReader(rubric, kinds, diagnostics).Read).Where(bank => !bank.Head.IsExcluded).ToList();
        new SiteRules(diagnostics).Check(pages, banks);
        if (settings is null || diagnostics.HasErrors)
        {
            ReportLinks(tree, settings, pages, banks);
            return null;
        }

        var linker = new SiteLinker(tree, settings, pages, banks, diagnostics);
        linker.CheckMenus();
        var linkedBanks = banks.Select(linker.Link).OrderBy(bank => bank.Head.Order).ThenBy(bank => bank.Id, StringComparer.Ordinal).ToList();
        var linkedPages = pages.Select(new SiteLinker(tree, settings, pages, linkedBanks, diagnostics).Link).ToList();
        var glossary = linkedPages.FirstOrDefault(page => page.Source.Path == settings.GlossaryPath);

        var site = new Site(
            settings,
            rubric,
            linkedPages,
            linkedBanks,
            SectionsOf(settings, linkedPages),
            glossary is null ? [] : new GlossaryReader(diagnostics).Read(glossary),
            RoutesOf(linkedPages, linkedBanks));
        return diagnostics.HasErrors ? null : site;
    }

    /// <summary>Links are checked even when other errors were found, unless what they might lead to could not be read.</summary>
    private void ReportLinks(SourceTree tree, SiteSettings? settings, List<Page> pages, List<Bank> banks)
    {
        var allWereRead = pages.Count == tree.Pages.Count() && banks.Count == tree.Banks.Count();
        var allItemsWereRead = diagnostics.ToSortedList().All(diagnostic => !diagnostic.Code.StartsWith("quiz/", StringComparison.Ordinal));
        if (settings is null || !allWereRead || !allItemsWereRead)
        {
            return;
        }

        var linker = new SiteLinker(tree, settings, pages, banks, diagnostics);
        linker.CheckMenus();
        banks.ForEach(bank => linker.Link(bank));
        pages.ForEach(page => linker.Link(page));
    }

    private static List<T> ReadAll<T>(IEnumerable<SourceFile> files, Func<SourceFile, T?> read)
        where T : class => [.. files.AsParallel().AsOrdered().Select(read).OfType<T>()];

    private static List<Section> SectionsOf(SiteSettings settings, List<Page> pages) => [.. settings.Path
        .Select((folder, number) => new Section(
            pages.First(page => page.IsIndex && page.Section == folder),
            [.. pages.Where(page => page.Section == folder && !page.IsIndex).OrderBy(page => page.Head.Order).ThenBy(page => page.Source.Path, StringComparer.Ordinal)],
            number))];

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
