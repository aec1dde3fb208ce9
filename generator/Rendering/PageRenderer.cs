using GenGuide.Model;
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
        var frame = new PageFrame(site, tools.Assets, page.Route, page.Head.Title, page.Head.Description, page, QuizDrawing.KindsOf(body.Quizzes));
        var drawing = new PageDrawing(
            frame,
            page,
            body,
            page.Source.Path == site.Settings.SourcesPath ? [] : [.. body.SourceTags.Concat(page.Head.Sources).Distinct()],
            Listed(page, frame),
            StepAt(step - 1, page.Route),
            page.IsHome || step >= 0 ? StepAt(step + 1, page.Route) : null,
            page.Source.Path == site.Settings.AboutPath ? tools.Commit ?? "unknown" : null);
        drawing = drawing with { Frame = frame with { Styles = [.. PageStyles.Of(drawing)] } };
        var bytes = page.IsHome ? tools.Views.Render<HomeView, PageDrawing>(drawing) : tools.Views.Render<PageView, PageDrawing>(drawing);

        return new OutputFile(page.Route.OutputPath, bytes, page.Source.Path);
    }

    private PathStep? StepAt(int step, Route from) => site.StepAt(step) is { } place
        ? new PathStep(place.Title, from.To(place.Page.Route), place.Page.Head.Minutes ?? 0)
        : null;

    /// <summary>The front page lists the sections; a section's own page lists what is in its folder.</summary>
    private List<ListedPage> Listed(Page page, PageFrame frame)
    {
        if (page.IsHome)
        {
            return [.. site.Path.Select(section => new ListedPage(section.Title, frame.To(section.Index.Route), section.Index.Head.Description, section.Minutes))];
        }

        if (!page.IsIndex)
        {
            return [];
        }

        var section = site.PlaceOf(page)?.Section;
        var lessons = section?.Lessons ?? [.. site.PagesIn(page.Section).Where(other => !other.IsIndex).OrderBy(other => other.Head.Order)];
        return [.. lessons.Select(lesson => new ListedPage(section?.TitleOf(lesson) ?? lesson.Head.Title, frame.To(lesson.Route), lesson.Head.Description, lesson.Head.Minutes ?? 0))];
    }
}
