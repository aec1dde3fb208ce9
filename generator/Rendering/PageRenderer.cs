using GenGuide.Model;
using GenGuide.Rendering.Lists;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>A page that an author wrote → its file.</summary>
public sealed class PageRenderer(TracedSite site, DrawingTools tools)
{
    public OutputFile Render(Page page)
    {
        var body = new BodyRenderer(site, tools.TermsFor(site), new QuizRenderer(site, tools), tools.Show).Render(page);
        var (before, after) = site.StepsAround(page);
        var list = PageList.Below(page, site);
        var frame = new PageFrame(site, page.Route, page.Head.Title, page.Head.Description, page, QuizDrawing.KindsOf(body.Quizzes));
        var drawing = new PageDrawing(
            frame,
            page,
            body,
            page.Source.Path == site.Settings.SourcesPath ? [] : [.. body.SourceTags.Concat(page.Head.Sources).Distinct()],
            list?.EntriesOf(list.FirstPart) ?? [],
            StepTo(before, page.Route),
            StepTo(after, page.Route),
            page.Source.Path == site.Settings.AboutPath ? tools.Commit ?? "unknown" : null)
        { ListParts = list?.LinksFrom(list.FirstPart) ?? [] };
        drawing = drawing with { Frame = frame with { Styles = [.. PageStyles.Of(drawing)] } };
        var bytes = page.IsHome ? ViewRenderer.Render<HomeView, PageDrawing>(drawing) : ViewRenderer.Render<PageView, PageDrawing>(drawing);

        return new OutputFile(page.Route.OutputPath, bytes, page.Source.Path);
    }

    private static PathStep? StepTo(PathPlace? place, Route from) => place is null ? null : new PathStep(place.Title, from.To(place.Page.Route), place.Page.Head.Minutes ?? 0);
}
