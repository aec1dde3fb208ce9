using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering.Assigning;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Exams;
using GenGuide.Rendering.Lists;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Presenting;
using GenGuide.Rendering.Search;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Everything the site consists of, one file at a time. It cannot fail because of an author.</summary>
public sealed class SiteRenderer(Site site, IReadOnlyList<IItemRenderer> kinds, string? commit, IReadOnlyList<BlindBank>? blind = null) : IDisposable
{
    private const int BankItemLevel = 2;

    /// <summary>Read by the script that explains terms, once a page's reader asks for one.</summary>
    private const string DefinitionsPath = "assets/terms.json";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ViewRenderer _views = new();
    private readonly AssetRenderer _assets = new(new PoolRenderer(site, kinds).Render());
    private readonly QuizRenderer _quizzes = new(site, kinds);
    private readonly TermFinder _terms = new(site.Terms);

    public IEnumerable<OutputFile> Render()
    {
        var worker = new WorkerRenderer(site.Settings.Id);
        foreach (var file in Files())
        {
            yield return worker.Note(file);
        }

        yield return worker.Render();
    }

    /// <summary>The one page of a blind bank.</summary>
    public OutputFile RenderBlind(BlindBank bank) => new BlindRenderer(site, kinds, _assets, _views).Render(bank);

    public void Dispose() => _views.Dispose();

    /// <summary>All files but the worker, which lists them.</summary>
    private IEnumerable<OutputFile> Files()
    {
        var own = new[] { RenderBankList(), RenderRecord() }.Concat(new AssigningRenderer(site, _assets, _views).Render()).Append(RenderSearch()).Append(RenderNotFound());
        var pages = site.Pages.Select(RenderPage).Concat(site.Banks.SelectMany(RenderBankPages)).Concat((blind ?? []).Select(RenderBlind)).Concat(own).Concat(new ListRenderer(site, _assets, _views).Render());
        foreach (var file in pages.Concat(_assets.Files).Concat(Images()).Concat(new SearchIndex().Write(new SearchEntries(site, kinds).Indexed())))
        {
            yield return file;
        }

        if (site.Terms.Count > 0)
        {
            yield return new OutputFile(DefinitionsPath, JsonSerializer.SerializeToUtf8Bytes(site.Terms.ToDictionary(term => term.Anchor, term => new[] { term.Name, term.Definition }), Json), null);
        }

        yield return new OutputFile(".nojekyll", Array.Empty<byte>(), null);
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(Robots()), null);
        yield return new OutputFile("version.json", JsonSerializer.SerializeToUtf8Bytes(new { commit, payload = QuizPayload.Version }), null);
        yield return new OutputFile(AppManifest.Path, AppManifest.Of(site.Settings, site.Pages.FirstOrDefault(page => page.IsHome)?.Head.Description ?? ""), null);
        foreach (var file in site.Settings.Address is { } address ? new SitemapRenderer(address).Render(site) : [])
        {
            yield return file;
        }
    }

    private OutputFile RenderPage(Page page)
    {
        var body = new BodyRenderer(site, _terms, _quizzes).Render(page);
        var step = site.Order.PlaceOf(page)?.Step ?? -1;
        var list = PageList.Below(page, site);
        var frame = new PageFrame(site, _assets, page.Route, page.Head.Title, page.Head.Description, page, KindsOf(body.Quizzes));
        var drawing = new PageDrawing(
            frame,
            page,
            body,
            page.Source.Path == site.Settings.SourcesPath ? [] : [.. body.SourceTags.Concat(page.Head.Sources).Distinct()],
            list?.EntriesOf(list.FirstPart) ?? [],
            step > 0 ? StepTo(step - 1, page.Route) : null,
            page.IsHome || step >= 0 ? StepTo(step + 1, page.Route) : null,
            page.Source.Path == site.Settings.AboutPath ? commit ?? "unknown" : null)
        { ListParts = list?.LinksFrom(list.FirstPart) ?? [] };
        drawing = drawing with { Frame = frame with { Styles = [.. PageStyles.Of(drawing)] } };
        var bytes = page.IsHome ? _views.Render<HomeView, PageDrawing>(drawing) : _views.Render<PageView, PageDrawing>(drawing);

        return new OutputFile(page.Route.OutputPath, bytes, page.Source.Path);
    }

    /// <summary>A part of a bank is counted together with the others, and so needs what they need.</summary>
    private static List<string> KindsOf(IEnumerable<QuizDrawing> quizzes) => [.. quizzes
        .SelectMany(quiz => quiz.Result is null ? quiz.Items.Select(item => item.Item) : quiz.Bank.Items)
        .Select(item => item.Kind)
        .Distinct()];

    private PathStep? StepTo(int step, Route from) => step < site.Order.Steps.Count && site.Order.Steps[step] is var place
        ? new PathStep(place.Title, from.To(place.Page.Route), place.Page.Head.Minutes ?? 0)
        : null;

    private OutputFile RenderBank(Bank bank, BankPage page)
    {
        var whole = bank.Head.Exam is null ? bank.Head.Title : ViewWords.OneByOneTitle(bank.Head.Title);
        var title = page.Number == 1 ? whole : ViewWords.BankPart(whole, page.Number, bank.Pages.Count);
        var quiz = _quizzes.Render(bank, page, page.Route, BankItemLevel);
        var frame = new PageFrame(site, _assets, page.Route, ViewWords.QuizTitle(title), bank.Head.Description, null, KindsOf([quiz])) { Styles = [.. PageStyles.Of(quiz.Items)] };

        return new OutputFile(page.Route.OutputPath, _views.Render<BankView, BankDrawing>(new BankDrawing(frame, bank, title, quiz)), bank.Source.Path);
    }

    /// <summary>A bank as a quiz, as an exam where it is one, on paper, and for a workshop.</summary>
    private IEnumerable<OutputFile> RenderBankPages(Bank bank)
    {
        var workshop = new PresentRenderer(site, _quizzes, _assets, _views).Render(bank);
        return
        [
            .. bank.Pages.Select(page => RenderBank(bank, page)),
            .. new ExamRenderer(site, _assets, _views).Render(bank),
            .. new PaperRenderer(site, kinds, _quizzes, _assets, _views).Render(bank),
            .. workshop is null ? [] : new[] { workshop },
        ];
    }

    private OutputFile RenderBankList()
    {
        var frame = FrameOf(OwnPage.Practice) with
        {
            Elements = ["gg-practice"],
            Scripts = [AssetRenderer.LearningPath],
            Styles = [AssetRenderer.ListStylePath, AssetRenderer.PairStylePath, AssetRenderer.LearningStylePath],
            ReadsPool = true,
        };
        var worked = site.Banks.SelectMany(bank => bank.Items).OfType<Scenario>().FirstOrDefault(scenario => scenario.Level == 1 && site.TwinOf(scenario) is not null);
        var list = PageList.OfBanks(site);
        var pair = worked is null ? null : new PairPart(_quizzes.RenderPair(worked, Site.BankList));

        return new OutputFile(Site.BankList.OutputPath, _views.Render<BankListView, BankListDrawing>(new BankListDrawing(frame, list.EntriesOf(list.FirstPart), list.LinksFrom(list.FirstPart), pair)), null);
    }

    private OutputFile RenderRecord()
    {
        var frame = FrameOf(OwnPage.Record) with
        {
            Elements = ["gg-record"],
            Scripts = [AssetRenderer.LearningPath],
            Styles = [AssetRenderer.ExtraStylePath, AssetRenderer.LearningStylePath],
            ReadsPool = true,
        };

        return new OutputFile(Site.Record.OutputPath, _views.Render<RecordView, PageFrame>(frame), null);
    }

    private PageFrame FrameOf(OwnPage page) => new(site, _assets, page.Route, page.Title, page.Description, null, []);

    private OutputFile RenderSearch()
    {
        var frame = new PageFrame(site, _assets, Site.Search, ViewWords.Search, ViewWords.SearchDescription, null, []) { Styles = [AssetRenderer.ListStylePath] };

        return new OutputFile(Site.Search.OutputPath, _views.Render<SearchView, SearchDrawing>(SearchDrawing.Of(site, frame)), null);
    }

    private OutputFile RenderNotFound()
    {
        var frame = new PageFrame(site, _assets, new Route(""), ViewWords.NotFoundTitle, ViewWords.NotFoundDescription, null, [], IsNotFound: true) { Styles = [AssetRenderer.ListStylePath] };

        return new OutputFile("404.html", _views.Render<NotFoundView, PageFrame>(frame), null);
    }

    private IEnumerable<OutputFile> Images() => site.Pages
        .SelectMany(page => page.Links.Values)
        .OfType<ImageTarget>()
        .DistinctBy(image => image.OutputPath)
        .OrderBy(image => image.OutputPath, StringComparer.Ordinal)
        .Select(image => new OutputFile(image.OutputPath, image.File.Read(), image.File.Path));

    private string Robots() => site.Settings.Address is { } address
        ? $"User-agent: *\nAllow: /\nSitemap: {address.AbsoluteUri}sitemap.xml\n"
        : "User-agent: *\nAllow: /\n";
}
