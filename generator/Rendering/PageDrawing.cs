using GenGuide.Model;
using GenGuide.Rendering.Lists;

namespace GenGuide.Rendering;

/// <summary>An author's page, ready to be put into its view.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Page">The page.</param>
/// <param name="Body">Its body.</param>
/// <param name="Sources">Tags of the sources that it rests on.</param>
/// <param name="Listed">The pages to be listed below it: the lessons of a section.</param>
/// <param name="Before">The page before it on the path; null at its start.</param>
/// <param name="After">The page after it on the path; null at its end.</param>
/// <param name="Commit">What the site was built from, where the page says so; else null.</param>
public sealed record PageDrawing(
    PageFrame Frame,
    Page Page,
    BodyDrawing Body,
    IReadOnlyList<string> Sources,
    IReadOnlyList<ListedPage> Listed,
    PathStep? Before,
    PathStep? After,
    string? Commit)
{
    /// <summary>Links to the parts in which a long list goes on.</summary>
    public IReadOnlyList<PartLink> ListParts { get; init; } = [];

    public int Campaigns => Body.Quizzes.Sum(quiz => quiz.Items.Count(item => item.Item is Scenario));

    public int Questions => Body.Quizzes.Sum(quiz => quiz.Items.Count) - Campaigns;

    public bool IsGlossary => Page.Source.Path == Frame.Site.Settings.GlossaryPath;

    public string Practice => ViewWords.Asked(Campaigns, Questions);
}

/// <summary>The page before or after on the path.</summary>
public sealed record PathStep(string Title, string Address, int Minutes);
