using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Assigning;

/// <summary>The pages on which a quiz is assigned, taken and collected: the same for every bank, and filled by script.</summary>
public sealed class AssigningRenderer(TracedSite site)
{
    private static readonly string[] TrainerScripts = [AssetRenderer.ReceiptsPath, AssetRenderer.PilesPath];

    public IEnumerable<OutputFile> Render() =>
    [
        Render(OwnPage.Trainer, "gg-trainer", ViewWords.AssignNeedsScript, TrainerScripts, AssetRenderer.AssigningStylePath),
        Render(OwnPage.Results, "gg-results", ViewWords.ResultsNeedScript, [.. TrainerScripts, AssetRenderer.LearningPath], AssetRenderer.AssigningStylePath),
        Render(OwnPage.Assigned, "gg-assigned", ViewWords.AssignedNeedsScript, [AssetRenderer.ReceiptsPath], AssetRenderer.ExamStylePath, AssetRenderer.TakingStylePath),
    ];

    private OutputFile Render(OwnPage page, string element, string needsScript, IReadOnlyList<string> scripts, params IReadOnlyList<string> styles)
    {
        var frame = new PageFrame(site, page.Route, page.Title, page.Description, null, [])
        {
            Elements = [element],
            Scripts = scripts,
            Styles = styles,
            ReadsPool = page != OwnPage.Results,
            IsIndexed = page != OwnPage.Assigned,
        };
        return new OutputFile(page.Route.OutputPath, ViewRenderer.Render<AssigningView, AssigningDrawing>(new AssigningDrawing(frame, element, needsScript)), null);
    }
}
