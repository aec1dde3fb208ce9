using GenGuide.Model;
using GenGuide.Rendering.Lists;
using GenGuide.Rendering.Search;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>The pages that the site has of itself, beside those of assigning: no author writes them.</summary>
public sealed class OwnPagesRenderer(TracedSite site, DrawingTools tools)
{
    public OutputFile RenderBankList()
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
        var pair = worked is null ? null : new PairPart(new QuizRenderer(site, tools).RenderPair(worked, Site.BankList));

        return new OutputFile(Site.BankList.OutputPath, ViewRenderer.Render<BankListView, BankListDrawing>(new BankListDrawing(frame, list.EntriesOf(list.FirstPart), list.LinksFrom(list.FirstPart), pair)), null);
    }

    public OutputFile RenderRecord()
    {
        var frame = FrameOf(OwnPage.Record) with
        {
            Elements = ["gg-record"],
            Scripts = [AssetRenderer.LearningPath],
            Styles = [AssetRenderer.ExtraStylePath, AssetRenderer.LearningStylePath],
            ReadsPool = true,
        };

        return new OutputFile(Site.Record.OutputPath, ViewRenderer.Render<RecordView, PageFrame>(frame), null);
    }

    public OutputFile RenderSearch()
    {
        var frame = new PageFrame(site, Site.Search, ViewWords.Search, ViewWords.SearchDescription, null, []) { Styles = [AssetRenderer.ListStylePath] };

        return new OutputFile(Site.Search.OutputPath, ViewRenderer.Render<SearchView, SearchDrawing>(SearchDrawing.Of(site, frame)), null);
    }

    public OutputFile RenderNotFound()
    {
        var frame = new PageFrame(site, new Route(""), ViewWords.NotFoundTitle, ViewWords.NotFoundDescription, null, [], IsNotFound: true) { Styles = [AssetRenderer.ListStylePath] };

        return new OutputFile("404.html", ViewRenderer.Render<NotFoundView, PageFrame>(frame), null);
    }

    private PageFrame FrameOf(OwnPage page) => new(site, page.Route, page.Title, page.Description, null, []);
}
