using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What every page has around its content.</summary>
/// <param name="Site">The site.</param>
/// <param name="Route">Where the page stands.</param>
/// <param name="Title">Of the page; the site's name is added, except on the front page.</param>
/// <param name="Description">For search engines and link previews.</param>
/// <param name="Page">The author's page; null for what the generator adds by itself.</param>
/// <param name="Kinds">The kinds of question on the page, which decide what is loaded.</param>
/// <param name="IsNotFound">True for the page that stands at no address of its own.</param>
public sealed record PageFrame(TracedSite Site, Route Route, string Title, string Description, Page? Page, IReadOnlyCollection<string> Kinds, bool IsNotFound = false)
{
    public string FullTitle => Page?.IsHome == true ? $"{Site.Settings.Name}: {Title}" : $"{Title} · {Site.Settings.Name}";

    private const string Quiz = "gg-quiz";
    private const string MoreKinds = "more-kinds";

    /// <summary>The elements that a page needs beside its quizzes, by the names of their files.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>True where the page computes with every item of the site.</summary>
    public bool ReadsPool { get; init; }

    /// <summary>What of the core those elements call, beside the grading.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Style sheets of its own, beside those of its kinds of question.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>How every page looks, then what this one holds.</summary>
    public IEnumerable<string> AllStyles =>
    [
        AssetRenderer.StylePath,
        .. HasMoreKinds ? [AssetRenderer.MoreStylePath] : Array.Empty<string>(),
        .. Kinds.Contains(MarkQuestion.KindName) ? [AssetRenderer.MarkingStylePath] : Array.Empty<string>(),
        .. Styles,
    ];

    /// <summary>False where a page says what another one says already, in another form.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>True where answers are meant to be printed.</summary>
    public bool PrintsKey { get; init; }

    /// <summary>All that the page runs: its quizzes, and what else it needs.</summary>
    public IReadOnlyList<string> Running => Kinds.Count > 0 ? [Quiz, .. Elements] : Elements;

    /// <summary>The modules that are fetched before they are asked for.</summary>
    public IReadOnlyList<string> Modules => HasMoreKinds ? [AssetRenderer.PathOf(MoreKinds)] : [];

    /// <summary>True where a question needs more than what campaigns and choices do.</summary>
    public bool HasMoreKinds => Kinds.Any(kind => kind is not (Scenario.KindName or ChoiceQuestion.SingleKind or ChoiceQuestion.SeveralKind));

    public string? Canonical => IsNotFound || !IsIndexed || Site.Settings.Address is null ? null : Site.Settings.Address.AbsoluteUri + Route.Path;

    /// <summary>The section of the path that the page belongs to; null for what is looked up.</summary>
    public Section? Section => Page is null ? null : Site.PlaceOf(Page)?.Section;

    /// <summary>The page for "not found" is answered at any depth, so its addresses begin at the host.</summary>
    public string To(Route route) => IsNotFound ? Site.Settings.BasePath + route.Path : Route.To(route);

    public string To(string sourcePath) => To(Site.RouteAt(sourcePath));

    public string Asset(string path) => IsNotFound ? Site.Settings.BasePath + AssetRenderer.Versioned(path) : Route.ToFile(AssetRenderer.Versioned(path));

    /// <summary>A file that is asked for by its plain name, because its content may change under it.</summary>
    public string File(string path) => IsNotFound ? Site.Settings.BasePath + path : Route.ToFile(path);

    /// <summary>True when a header's link leads to this page, or to the place that this page belongs to.</summary>
    public bool IsCurrent(MenuEntry entry)
    {
        var target = Site.RouteAt(entry.TargetPath);
        var isLesson = Section is not null && Site.IsOpening(target);
        return target == Route || isLesson || (target.Path.Length > 0 && Route.Path.StartsWith(target.Path, StringComparison.Ordinal));
    }
}
