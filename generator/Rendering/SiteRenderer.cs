using GenGuide.Model;
using GenGuide.Rendering.Assigning;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Lists;
using GenGuide.Rendering.Search;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Everything the site consists of. It cannot fail because of an author.</summary>
public sealed class SiteRenderer
{
    private readonly Site _site;
    private readonly IReadOnlyList<BlindBank> _blind;
    private readonly SearchMemory? _search;
    private readonly TextShelf? _shelf;
    private readonly SearchEntries _entries;
    private readonly DrawingTools _tools;

    public SiteRenderer(Site site, IReadOnlyList<IItemRenderer> kinds, string? commit, IReadOnlyList<BlindBank>? blind = null, DrawingStores? stores = null)
    {
        _site = site;
        _blind = blind ?? [];
        stores ??= new DrawingStores();
        (_search, _shelf) = (stores.Search, stores.Shelf);
        _entries = new SearchEntries(site, kinds);

        // Who keeps the entries of earlier builds seldom needs one that is drawn now.
        var noted = _search is null ? new NotedEntries(_entries, _shelf) : null;
        _tools = new DrawingTools(kinds, new(site.Terms), commit, stores.Codes, noted) { Shown = stores.Shown };
    }

    /// <summary>All that is drawn.</summary>
    public IEnumerable<DrawingUnit> Units => Series.SelectMany(units => units);

    /// <summary>The same in short series, each of which is best drawn by one thread: a page and then the banks in it, which are made of the same text and show the same items.
    /// Two threads would wait for each other there.</summary>
    public IEnumerable<IReadOnlyList<DrawingUnit>> Series
    {
        get
        {
            // What takes long is begun early, so that no processor waits for another in the end.
            yield return [new DrawingUnit("pool", _ => new PoolRenderer(_site, _tools.Kinds, _shelf).Render()) { IsLate = true }];
            var drawn = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (number, page) in _site.Pages.Index())
            {
                if (number == BeginSearchAt)
                {
                    yield return [new DrawingUnit("search index", _ => new SearchIndex().Write(Entries())) { IsLate = true }];
                }

                yield return [UnitOf(page), .. page.EmbeddedBanks.Where(bank => drawn.Add(bank.Source.Path)).Select(UnitOf)];
            }

            foreach (var bank in _site.Banks.Where(bank => drawn.Add(bank.Source.Path)))
            {
                yield return [UnitOf(bank)];
            }

            foreach (var bank in _blind)
            {
                yield return [new DrawingUnit($"blind {bank.Bank.Source.Path}", _ => [RenderBlind(bank)]) { IsKept = false }];
            }

            yield return [new DrawingUnit("practice", site => [new OwnPagesRenderer(site, _tools).RenderBankList()])];
            yield return [new DrawingUnit("record", site => [new OwnPagesRenderer(site, _tools).RenderRecord()])];
            yield return [new DrawingUnit("assigning", site => new AssigningRenderer(site).Render())];
            yield return [new DrawingUnit("search page", site => [new OwnPagesRenderer(site, _tools).RenderSearch()])];
            foreach (var (start, route) in ListRenderer.LongListsOf(new TracedSite(_site)).SelectMany(list => list.Parts.Skip(1).Select(part => (list.Page?.Source.Path, part.Route))))
            {
                yield return [new DrawingUnit($"list {route.Path}", site => [new ListRenderer(site).Render(start, route)])];
            }

            yield return [new DrawingUnit("not found", site => [new OwnPagesRenderer(site, _tools).RenderNotFound()])];
            yield return [new DrawingUnit("assets", _ => AssetRenderer.Files) { IsLate = true }];
            yield return [new DrawingUnit("plain files", site => PlainFiles.Render(site, _tools.Commit)) { IsLate = true }];
            yield return [new DrawingUnit("images", Images)];
        }
    }

    /// <summary>The index takes what was noted of the pages before this one, and is written while the others are drawn. A site has a page at least: its home.</summary>
    private int BeginSearchAt => _site.Pages.Count * 9 / 10;

    /// <summary>All files, one after the other; the worker, which lists them, is the last.</summary>
    public IEnumerable<OutputFile> Render()
    {
        var worker = new WorkerRenderer(_site.Settings.Id);
        foreach (var file in Units.SelectMany(unit => unit.Draw(new TracedSite(_site))))
        {
            yield return worker.Note(file);
        }

        yield return worker.Render();
    }

    /// <summary>The one page of a blind bank.</summary>
    public OutputFile RenderBlind(BlindBank bank) => new BlindRenderer(new TracedSite(_site), _tools.Kinds).Render(bank);

    private IEnumerable<IndexedEntry> Entries() => _search is null ? _entries.Indexed(_tools.Noted) : _entries.Indexed(_search);

    private DrawingUnit UnitOf(Page page) => new($"page {page.Source.Path}", site => [new PageRenderer(site, _tools).Render(site.PageAt(page.Source.Path))]);

    private DrawingUnit UnitOf(Bank bank) => new($"bank {bank.Source.Path}", site => new BankRenderer(site, _tools).Render(site.BankAt(bank.Source.Path)));

    private static IEnumerable<OutputFile> Images(TracedSite site) => site.Pages
        .SelectMany(page => page.Links.Values)
        .OfType<ImageTarget>()
        .DistinctBy(image => image.OutputPath)
        .OrderBy(image => image.OutputPath, StringComparer.Ordinal)
        .Select(image => new OutputFile(image.OutputPath, image.File.Read(), image.File.Path));
}
