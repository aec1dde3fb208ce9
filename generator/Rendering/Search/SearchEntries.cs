using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Syntax;

namespace GenGuide.Rendering.Search;

/// <summary>The site → what a search can find in it. Of a campaign it is the title and the bare text: nothing that its key decides, and nothing that is said after an answer.</summary>
public sealed class SearchEntries(Site site, IReadOnlyList<IItemRenderer> kinds)
{
    /// <summary>Folders beside the path in which every page shows a table.</summary>
    private readonly Lazy<HashSet<string>> _tableFolders = new(() => site.Pages
        .Where(page => !page.IsIndex && page.Section.Length > 0 && site.Order.PlaceOf(page) is null)
        .GroupBy(page => page.Section)
        .Where(folder => folder.All(ShowsTable))
        .Select(folder => folder.Key)
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>Terms, then pages in the order in which they are read, those that nobody writes, then items: of two that match alike, the earlier one is shown first.</summary>
    public IEnumerable<SearchEntry> All() =>
        InOrder(entry => entry, EntryOf, PagesOf, EntriesOf);

    /// <summary>The same as the index takes them, each made when its turn comes.</summary>
    /// <param name="noted">Where some are made already; null where none are.</param>
    public IEnumerable<IndexedEntry> Indexed(NotedEntries? noted = null)
    {
        var indexer = new EntryIndexer();
        return InOrder(
            indexer.Index,
            page => noted?.Take(page) ?? Of(page, MarkdownParser.Parse(page.Source), indexer),
            bank => PagesOf(bank).Select(indexer.Index),
            bank => noted?.Take(bank) ?? Of(bank, BankSyntax.Of(MarkdownParser.Parse(bank.Source)), indexer));
    }

    /// <summary>The same, each made only where it is not what it was in the last index.</summary>
    public IEnumerable<IndexedEntry> Indexed(SearchMemory memory)
    {
        var indexer = new EntryIndexer();
        memory.Begin();
        return InOrder(indexer.Index, page => memory.Recall(page, $"{NoteOf(page)}{(IsGlossary(page) ? "\t" : "")}", () => indexer.Index(EntryOf(page))), bank => OfBank(bank).Pages, bank => OfBank(bank).Items);

        IndexedBank OfBank(Bank bank) => memory.Recall(bank, () => BankOf(bank, indexer));
    }

    /// <summary>The entry of a page that was parsed, before anything is put into the document.</summary>
    internal IndexedEntry Of(Page page, MarkdownDocument document, EntryIndexer indexer) => indexer.Index(EntryOf(page, document));

    /// <summary>The entries of the items of a bank that was parsed, before anything is taken from them.</summary>
    internal IEnumerable<IndexedEntry> Of(Bank bank, BankSyntax syntax, EntryIndexer indexer) => EntriesOf(bank, syntax).Select(indexer.Index);

    private IndexedBank BankOf(Bank bank, EntryIndexer indexer) => new([.. PagesOf(bank).Select(indexer.Index)], [.. EntriesOf(bank).Select(indexer.Index)]);

    private bool IsGlossary(Page page) => page.Source.Path == site.Settings.GlossaryPath;

    private IEnumerable<T> InOrder<T>(Func<SearchEntry, T> ofOther, Func<Page, T> ofPage, Func<Bank, IEnumerable<T>> pagesOf, Func<Bank, IEnumerable<T>> itemsOf) =>
        Terms().Select(ofOther).Concat(PagesInOrder().Select(ofPage)).Concat(OwnPages().Select(ofOther)).Concat(site.Banks.SelectMany(pagesOf)).Concat(site.Banks.SelectMany(itemsOf));

    private IEnumerable<Page> PagesInOrder() => site.Order.Steps.Select(step => step.Page).Concat(site.Pages.Where(page => site.Order.PlaceOf(page) is null));

    private IEnumerable<SearchEntry> Terms()
    {
        if (site.Settings.GlossaryPath is not { } path)
        {
            return [];
        }

        var glossary = site.PageAt(path);
        var texts = Passages.Of(glossary).Where(passage => passage.Anchor.Length > 0).ToDictionary(passage => passage.Anchor, passage => passage.Text, StringComparer.Ordinal);
        return site.Terms.Select(term => new SearchEntry(
            term.Name,
            ViewWords.Glossary,
            $"{glossary.Route.Path}#{term.Anchor}",
            term.Forms,
            [new Passage("", "", FromDefinition(texts.GetValueOrDefault(term.Anchor, ""), term))]));
    }

    /// <summary>The line before a definition says the other names again.</summary>
    private static string FromDefinition(string text, Term term) =>
        text.IndexOf(term.Definition, StringComparison.Ordinal) is var start and >= 0 ? text[start..] : term.Definition;

    private SearchEntry EntryOf(Page page) => EntryOf(page, MarkdownParser.Parse(page.Source));

    private SearchEntry EntryOf(Page page, MarkdownDocument document)
    {
        var passages = Passages.Of(page, document);
        return new SearchEntry(
            page.Head.Title,
            NoteOf(page),
            page.Route.Path,
            [],
            [new Passage("", "", page.Head.Description), .. IsGlossary(page) ? passages.Where(passage => passage.Anchor.Length == 0) : passages]);
    }

    private string NoteOf(Page page)
    {
        if (site.Order.PlaceOf(page) is not { } place)
        {
            return KindOf(page);
        }

        return place.Lesson == PathPlace.Opening
            ? ViewWords.SectionNote(place.Section.Number, page.Head.Minutes)
            : ViewWords.LessonNote(place.Section.Number, place.Lesson + 1, page.Head.Minutes);
    }

    /// <summary>A page that stands beside the path is one of the tables, or belongs to a folder that says what it is.</summary>
    private string KindOf(Page page)
    {
        if (page.Section.Length == 0 || page.IsIndex)
        {
            return ViewWords.Page;
        }

        return _tableFolders.Value.Contains(page.Section) ? ViewWords.Table : site.PagesIn(page.Section).FirstOrDefault(other => other.IsIndex)?.Head.Title ?? ViewWords.Page;
    }

    private static bool ShowsTable(Page page) => MarkdownParser.Parse(page.Source).Any(block => block is Markdig.Extensions.Tables.Table table && TableCaption.Of(table) is not null);

    private static IEnumerable<SearchEntry> OwnPages() =>
    [
        EntryOf(OwnPage.Practice, ViewWords.Page, ViewWords.NamesOfPractice),
        EntryOf(OwnPage.Record, ViewWords.Page, ViewWords.NamesOfRecord),
        EntryOf(OwnPage.Trainer, ViewWords.Page, ViewWords.NamesOfAssigning),
        EntryOf(OwnPage.Results, ViewWords.Page, ViewWords.NamesOfResults),
    ];

    /// <summary>A bank as a quiz, on paper and for a workshop. What it holds is found by itself, and the key to the worksheet not at all.</summary>
    private static IEnumerable<SearchEntry> PagesOf(Bank bank)
    {
        var asks = ViewWords.BankNote(bank.Items.Count, bank.Items.All(item => item is Scenario));
        yield return EntryOf(new OwnPage(bank.Route, bank.Head.Title, bank.Head.Description), asks);
        yield return EntryOf(OwnPage.WorksheetOf(bank), ViewWords.ToPrint);
        if (OwnPage.WorkshopOf(bank) is { } workshop)
        {
            yield return EntryOf(workshop, ViewWords.ToShow);
        }
    }

    private static SearchEntry EntryOf(OwnPage page, string note, params string[] otherNames) => new(page.Title, note, page.Route.Path, otherNames, [new Passage("", "", page.Description)]);

    private IEnumerable<SearchEntry> EntriesOf(Bank bank) => EntriesOf(bank, BankSyntax.Of(MarkdownParser.Parse(bank.Source)));

    private IEnumerable<SearchEntry> EntriesOf(Bank bank, BankSyntax syntax) =>
        bank.Items.Select(item =>
        {
            var kind = kinds.First(kind => kind.Kind == item.Kind);
            var text = Passages.TextOf(kind.TextOf(syntax.Items[item.Index]));
            var note = ViewWords.ItemNote(item is Scenario, bank.Head.Title);
            return new SearchEntry(item.Title, note, $"{bank.RouteOf(item.Id).Path}#{item.Id}", [], [new Passage("", "", text)]);
        });
}
