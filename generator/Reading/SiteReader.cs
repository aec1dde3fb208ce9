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
        var settings = _memory.Settings.Recall((tree.Texts.GetValueOrDefault(SourceTree.SettingsPath), address), tree, diagnostics, found => new SettingsReader(found).Read(tree, address), out var hasNewSettings);
        var rubric = _memory.Rubric.Recall(tree.Texts.GetValueOrDefault(SourceTree.RubricPath), tree, diagnostics, found => new RubricReader(found).Read(tree), out var hasNewRubric);
        var allPages = ReadAll(tree.Pages, _memory.Pages, keeps: true, found => new PageReader(found).Read);
        var allBanks = rubric is null ? [] : ReadAll(tree.Banks, _memory.Banks, keeps: !hasNewRubric, found => new QuizReader(rubric, kinds, found).Read);
        var pages = NamedEntries.Of(allPages.Where(page => !page.Head.IsExcluded), PathOf, _memory.PagesAsRead);
        var banks = NamedEntries.Of(allBanks.Where(bank => !bank.Head.IsExcluded).OrderBy(bank => bank.Head.Order).ThenBy(bank => bank.Id, StringComparer.Ordinal), PathOf, _memory.BanksAsRead);
        (_memory.PagesAsRead, _memory.BanksAsRead) = (pages, banks);
        var rules = _memory.Rules.Check(new RuledFiles(tree, pages, banks, settings?.Path.Count ?? 0), diagnostics);
        if (settings is null)
        {
            rules.GetAwaiter().GetResult();
            return null;
        }

        var excluded = allPages.Where(page => page.Head.IsExcluded).Select(PathOf)
            .Concat(allBanks.Where(bank => bank.Head.IsExcluded).Select(PathOf))
            .ToHashSet(StringComparer.Ordinal);
        var completeBanks = Refine(banks.Entries, _memory.CompleteBanks, Files(banks.Entries), keeps: true, (bank, linker, found) => CompleteItems(bank, linker, found));
        var linkedBanks = Refine(completeBanks, _memory.LinkedBanks, Files(completeBanks), keeps: !hasNewSettings, (bank, linker, _) => linker.Link(bank));
        var files = Files(linkedBanks);
        var linkedPages = Refine(pages.Entries, _memory.LinkedPages, files, keeps: !hasNewSettings, (page, linker, _) => linker.Link(page));
        new SiteLinker(files, settings, excluded, diagnostics).CheckSettings(rubric);
        var terms = ReadTerms(linkedPages.FirstOrDefault(page => page.Source.Path == settings.GlossaryPath));
        rules.GetAwaiter().GetResult();
        if (rubric is null || diagnostics.HasErrors)
        {
            return null;
        }

        var index = SiteIndex.Of(linkedPages, linkedBanks, _memory.Site?.Index);
        return _memory.Site = new Site(settings, rubric, index, SectionsOf(settings, index.Pages), terms);

        LookupLog Files(IReadOnlyList<Bank> knownBanks) => new(pages, NamedEntries.Of(knownBanks, PathOf, banks), tree, excluded, notes: memory is not null);

        List<T> Refine<T>(IEnumerable<T> list, Remembered<T, T> remembered, LookupLog files, bool keeps, Func<T, SiteLinker, DiagnosticBag, T> make)
            where T : class
        {
            remembered.Begin(keeps && memory is not null, files);
            return [.. list.Select(entry => remembered.Recall(entry, diagnostics, found => make(entry, new SiteLinker(files, settings, excluded, found), found))!)];
        }
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

    /// <summary>The sections of the last site, with other pages in the place of those that were edited, where an edit leaves their order as it is.</summary>
    private IReadOnlyList<Section> SectionsOf(SiteSettings settings, NamedCollection<Page> pages)
    {
        if (_memory.Site is { } last && ReferenceEquals(last.Settings, settings) && pages.ChangesSince(last.Index.Pages) is { } places)
        {
            var changes = places.Select(place => (Before: last.Pages[place], Now: pages.Entries[place])).ToList();
            if (changes.TrueForAll(change => change.Before.Head.Order == change.Now.Head.Order))
            {
                return [.. last.Path.Select(section => changes.Aggregate(section, (changed, change) => changed.With(change.Now, change.Before)))];
            }
        }

        var folders = pages.Entries.ToLookup(page => page.Section, StringComparer.Ordinal);
        return [.. settings.Path.Select((folder, number) => new Section(
            folders[folder].First(page => page.IsIndex),
            [.. folders[folder].Where(page => !page.IsIndex).OrderBy(page => page.Head.Order).ThenBy(PathOf, StringComparer.Ordinal)],
            number))];
    }

    private static string PathOf(Page page) => page.Source.Path;

    private static string PathOf(Bank bank) => bank.Source.Path;
}
