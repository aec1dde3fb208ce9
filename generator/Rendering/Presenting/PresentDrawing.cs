using GenGuide.Model;

namespace GenGuide.Rendering.Presenting;

/// <summary>A bank's campaigns for a big screen, ready to be put into their view.</summary>
/// <param name="Frame">What stands around them.</param>
/// <param name="Bank">The bank.</param>
/// <param name="Slides">In the order of the bank.</param>
public sealed record PresentDrawing(PageFrame Frame, Bank Bank, IReadOnlyList<SlideDrawing> Slides);

/// <summary>A campaign: as it is asked, and solved.</summary>
/// <param name="Place">Where it stands among the others, and how hard it is.</param>
/// <param name="Text">Without marks, as markup.</param>
/// <param name="Solved">With its answer.</param>
/// <param name="Why">What is said of the right label, as markup.</param>
/// <param name="Twin">The campaign that tells the same story under the other label, solved; null when there is none.</param>
public sealed record SlideDrawing(string Place, string Text, SolvedDrawing Solved, string Why, SolvedDrawing? Twin)
{
    public string Id => Solved.Scenario.Id;

    public string TitleId => Id + "-t";
}
