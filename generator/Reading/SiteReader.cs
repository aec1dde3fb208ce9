using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>The author's files → <see cref="Site"/>: each file by itself, then the links between them. Everything an author can get wrong is found here.</summary>
/// <param name="kinds">Every kind of item.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
/// <param name="memory">What was read before, for whoever reads the same files again and again.</param>
public sealed class SiteReader(IReadOnlyList<IItemReader> kinds, DiagnosticBag diagnostics, ReadingMemory? memory = null)
{
    private readonly ReadingMemory _memory = memory ?? new ReadingMemory();
    private readonly Dictionary<string, IItemReader> _kinds = kinds.ToDictionary(kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>Null when errors were found; all of them are in the bag then.</summary>
    /// <param name="tree">The author's files.</param>
    /// <param name="address">Where the site will be published, when the command line says so.</param>
    public Site? Read(SourceTree tree, Uri? address)
    {
        var settings = ReadSettings(tree, address, out var hasNewSettings);
        var rubric = ReadRubric(tree, out var hasNewRubric);
        var allPages = ReadAll(tree.Pages, _memory.Pages, keeps: true, found => new PageReader(found).Read);
        var allBanks = rubric is null ? [] : ReadAll(tree.Banks, _memory.Banks, keeps: !hasNewRubric, found => new QuizReader(rubric, kinds, found).Read);
        var pages = allPages.Where(page => !page.Head.IsExcluded).ToList();
        var banks = allBanks.Where(bank => !bank.Head.IsExcluded).OrderBy(bank => bank.Head.Order).ThenBy(bank => bank.Id, StringComparer.Ordinal).ToList();
        var rules = Task.Run(() => new SiteRules(tree, diagnostics).Check(pages, banks, settings?.Path.Count ?? 0));
        if (settings is null)
        {
            rules.GetAwaiter().GetResult();
            return null;
        }

        var excluded = allPages.Where(page => page.Head.IsExcluded).Select(page => page.Source.Path)
            .Concat(allBanks.Where(bank => bank.Head.IsExcluded).Select(bank => bank.Source.Path))
            .ToHashSet(StringComparer.Ordinal);
        var pagesByPath = pages.ToDictionary(page => page.Source.Path, StringComparer.Ordinal);
        var completeBanks = Refine(banks, _memory.CompleteBanks, Files(banks), keeps: true, (bank, linker, found) => CompleteItems(bank, linker, found));
        var linkedBanks = Refine(completeBanks, _memory.LinkedBanks, Files(completeBanks), keeps: !hasNewSettings, (bank, linker, _) => linker.Link(bank));
        var files = Files(linkedBanks);
        var linkedPages = Refine(pages, _memory.LinkedPages, files, keeps: !hasNewSettings, (page, linker, _) => linker.Link(page));
        new SiteLinker(files, settings, excluded, diagnostics).CheckSettings(rubric);
        var terms = ReadTerms(linkedPages.FirstOrDefault(page => page.Source.Path == settings.GlossaryPath));
        rules.GetAwaiter().GetResult();

        return rubric is null || diagnostics.HasErrors
            ? null
            : new Site(settings, rubric, _memory.PageList.Of(linkedPages), _memory.BankList.Of([.. linkedBanks.Where(bank => !bank.Head.IsBlind)]), [.. linkedBanks.Where(bank => bank.Head.IsBlind)], SectionsOf(settings, linkedPages), terms, RoutesOf(linkedPages, linkedBanks));

        LookupLog Files(List<Bank> knownBanks)
        {
            var banksByPath = knownBanks.ToDictionary(bank => bank.Source.Path, StringComparer.Ordinal);

            // A file that is there and could not be read has been reported; what leads to it is not to blame.
            return new LookupLog(pagesByPath, banksByPath, tree.Assets, path =>
                path.EndsWith(".md", StringComparison.Ordinal) && tree.HasText(path) && !pagesByPath.ContainsKey(path) && !banksByPath.ContainsKey(path) && !excluded.Contains(path), notes: memory is not null);
        }

        List<T> Refine<T>(List<T> list, Remembered<T, T> remembered, LookupLog files, bool keeps, Func<T, SiteLinker, DiagnosticBag, T> make)
            where T : class
        {
            remembered.Begin(keeps && memory is not null);
            return [.. list.Select(entry => remembered.Recall(entry, diagnostics, found => make(entry, new SiteLinker(files, settings, excluded, found), found), files)!)];
        }
    }

    private SiteSettings? ReadSettings(SourceTree tree, Uri? address, out bool isNew)
    {
        var found = new DiagnosticBag();
        var read = new SettingsReader(found).Read(tree, address);
        diagnostics.AddAll(found);
        var settings = _memory.Settings.Keep((tree.Texts.GetValueOrDefault(SourceTree.SettingsPath), address), read, found);
        isNew = ReferenceEquals(settings, read);
        return settings;
    }

    private Rubric? ReadRubric(SourceTree tree, out bool isNew)
    {
        var found = new DiagnosticBag();
        var read = new RubricReader(found).Read(tree);
        diagnostics.AddAll(found);
        var rubric = _memory.Rubric.Keep(tree.Texts.GetValueOrDefault(SourceTree.RubricPath), read, found);
        isNew = ReferenceEquals(rubric, read);
        return rubric;
    }

    private IReadOnlyList<Term> ReadTerms(Page? glossary)
    {
        _memory.Terms.Begin();
        return glossary is null ? [] : _memory.Terms.Recall(glossary, diagnostics, found => new GlossaryReader(found).Read(glossary))!;
    }

    /// <summary>Some items rest on what pages say.</summary>
    private Bank CompleteItems(Bank bank, SiteLinker linker, DiagnosticBag found)
    {
        var items = bank.Items.Select(item => _kinds[item.Kind].Link(item, address => linker.FindPage(bank.Source, address), found)).ToList();
        if (items.SequenceEqual(bank.Items, ReferenceEqualityComparer.Instance))
        {
            return bank;
        }

        var lost = bank.Items.Where((_, index) => items[index] is null).Select(item => item.Id);
        return bank with { Items = [.. items.OfType<Item>()], UnreadIds = [.. bank.UnreadIds, .. lost] };
    }

    private List<T> ReadAll<T>(IEnumerable<SourceFile> files, Remembered<SourceFile, T> remembered, bool keeps, Func<DiagnosticBag, Func<SourceFile, T?>> reader)
        where T : class
    {
        remembered.Begin(keeps);
        return [.. remembered.RecallAll([.. files], diagnostics, (file, found) => reader(found)(file)).OfType<T>()];
    }

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
