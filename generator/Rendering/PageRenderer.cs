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
        var body = new BodyRenderer(site, tools.Terms, new QuizRenderer(site, tools)).Render(page);
        var step = site.PlaceOf(page)?.Step ?? -1;
        var list = PageList.Below(page, site);
        var frame = new PageFrame(site, page.Route, page.Head.Title, page.Head.Description, page, QuizDrawing.KindsOf(body.Quizzes));
        var drawing = new PageDrawing(
            frame,
            page,
            body,
            page.Source.Path == site.Settings.SourcesPath ? [] : [.. body.SourceTags.Concat(page.Head.Sources).Distinct()],
            list?.EntriesOf(list.FirstPart) ?? [],
            StepAt(step - 1, page.Route),
            page.IsHome || step >= 0 ? StepAt(step + 1, page.Route) : null,
            page.Source.Path == site.Settings.AboutPath ? tools.Commit ?? "unknown" : null)
        { ListParts = list?.LinksFrom(list.FirstPart) ?? [] };
        drawing = drawing with { Frame = frame with { Styles = [.. PageStyles.Of(drawing)] } };
        var bytes = page.IsHome ? tools.Views.Render<HomeView, PageDrawing>(drawing) : tools.Views.Render<PageView, PageDrawing>(drawing);

        return new OutputFile(page.Route.OutputPath, bytes, page.Source.Path);
    }

    private PathStep? StepAt(int step, Route from) => site.StepAt(step) is { } place
        ? new PathStep(place.Title, from.To(place.Page.Route), place.Page.Head.Minutes ?? 0)
        : null;
}
