using System.Globalization;
using GenGuide.Model;
using GenGuide.Rendering.Lists;

namespace GenGuide.Rendering;

/// <summary>The site as one drawing sees it. Each question that is asked of it is noted with its answer, so that the drawing is made again when an answer
/// has become another, and only then. What is drawn reaches the site through this, and in no other way.</summary>
/// <param name="site">The site.</param>
/// <param name="log">Takes the notes; null where nobody will draw it again.</param>
public sealed class TracedSite(Site site, FactLog? log = null)
{
    /// <summary>Whether the drawing is made again, and so must ask for all that it shows.</summary>
    public bool IsTraced => log is not null;

    public SiteSettings Settings => Ask<SiteSettings>(FactKind.Settings);

    public Rubric Rubric => Ask<Rubric>(FactKind.Rubric);

    public IReadOnlyList<Term> Terms => Ask<IReadOnlyList<Term>>(FactKind.Terms);

    /// <summary>Notes that a drawing shows where terms are explained, and nothing else of them.</summary>
    public void AskForTermForms() => Ask<string>(FactKind.TermForms);

    /// <summary>All pages; whoever asks is drawn again after every edit of a page.</summary>
    public IReadOnlyList<Page> Pages => Ask<IReadOnlyList<Page>>(FactKind.Pages);

    /// <summary>All banks; whoever asks is drawn again after every edit of a bank.</summary>
    public IReadOnlyList<Bank> Banks => Ask<IReadOnlyList<Bank>>(FactKind.Banks);

    public int BankCount => int.Parse(Ask<string>(FactKind.BankCount), CultureInfo.InvariantCulture);

    /// <summary>A bank by its place among all, for a list that says no more of it than how it is called, what it is about and what it asks.</summary>
    public Bank BankInList(int index)
    {
        Ask<string?>(FactKind.BankLine, index.ToString(CultureInfo.InvariantCulture));
        return site.Banks[index];
    }

    /// <summary>The sections and lessons, of which a drawing may say what a list of them says: titles, addresses, descriptions and minutes.</summary>
    public IReadOnlyList<Section> Path
    {
        get
        {
            log?.Note(new Fact(FactKind.Path, ""), site.PathShape);
            return site.Path;
        }
    }

    /// <summary>Where a page stands on the path; null for one beside it. What is shown of other places must be near.</summary>
    public PathPlace? PlaceOf(Page page)
    {
        Ask<string>(FactKind.Near, page.Source.Path);
        return site.Order.PlaceOf(page);
    }

    /// <summary>The sections, for a page that shows those near it.</summary>
    public IReadOnlyList<Section> PathAround(Page page)
    {
        Ask<string>(FactKind.Near, page.Source.Path);
        return site.Path;
    }

    /// <summary>The steps of the path before and after a page: none beyond either end, and beside the path; after the front page comes the first.</summary>
    public (PathPlace? Before, PathPlace? After) StepsAround(Page page)
    {
        var place = PlaceOf(page)?.Step;
        return (StepAt(place - 1), StepAt(page.IsHome ? 0 : place + 1));
    }

    /// <summary>The section that a page opens, whose lessons it lists; null for any other page.</summary>
    public Section? SectionOpenedBy(Page page)
    {
        Ask<string?>(FactKind.Lessons, page.Source.Path);
        return site.Order.PlaceOf(page) is { Lesson: PathPlace.Opening } place ? place.Section : null;
    }

    /// <summary>Whether a page stands on the path.</summary>
    public bool IsOnPath(Page page)
    {
        log?.Note(new Fact(FactKind.Path, ""), site.PathShape);
        return site.Order.PlaceOf(page) is not null;
    }

    /// <summary>Whether a section begins there.</summary>
    public bool IsOpening(Route route)
    {
        Ask<string>(FactKind.Openings);
        return site.Order.IsOpening(route);
    }

    /// <summary>The pages of a folder.</summary>
    public IEnumerable<Page> PagesIn(string folder)
    {
        log?.Note(new Fact(FactKind.Pages, ""), site.Pages);
        return site.PagesIn(folder);
    }

    public Page PageAt(string sourcePath) => Ask<Page>(FactKind.Page, sourcePath);

    public string TitleOf(string sourcePath) => Ask<string>(FactKind.Title, sourcePath);

    public Route RouteAt(string sourcePath) => Ask<Route>(FactKind.Route, sourcePath);

    public Bank BankAt(string sourcePath) => Ask<Bank>(FactKind.Bank, sourcePath);

    public Bank BankOf(Item item) => BankAt(item.Source.Path);

    /// <summary>What an exam may ask.</summary>
    public IReadOnlyList<Item> ItemsDrawnFrom(Bank exam)
    {
        foreach (var path in exam.DrawnFrom)
        {
            BankAt(path);
        }

        return site.ItemsDrawnFrom(exam);
    }

    /// <summary>The campaign that tells the same story under the other label; null when there is none.</summary>
    public Scenario? TwinOf(Scenario scenario) => scenario.Twin is null ? null : Ask<Scenario?>(FactKind.Scenario, scenario.Twin);

    /// <summary>The answer to a question, as it is now; null where there is none any more.</summary>
    public static object? AnswerTo(Fact fact, Site site) => fact.Kind switch
    {
        FactKind.Settings => site.Settings,
        FactKind.Rubric => site.Rubric,
        FactKind.Terms => site.Terms,
        FactKind.TermForms => site.TermForms,
        FactKind.Pages => site.Pages,
        FactKind.Banks => site.Banks,
        FactKind.BankCount => site.Banks.Count.ToString(CultureInfo.InvariantCulture),
        FactKind.BankLine => LineOf(site.Banks.ElementAtOrDefault(int.Parse(fact.Key, CultureInfo.InvariantCulture))),
        FactKind.Path => site.PathShape,
        FactKind.Openings => site.OpeningsShape,
        FactKind.Near => site.FindPage(fact.Key) is { } page ? PathNear.Of(page, site) : null,
        FactKind.Lessons => site.FindPage(fact.Key) is { } opening && site.Order.PlaceOf(opening) is { Lesson: PathPlace.Opening } place ? PathNear.OfLessons(place.Section) : null,
        FactKind.Page => site.FindPage(fact.Key),
        FactKind.Title => site.FindPage(fact.Key)?.Head.Title,
        FactKind.Route => site.FindRoute(fact.Key),
        FactKind.Bank => site.FindBank(fact.Key),
        FactKind.Scenario => site.FindScenario(fact.Key),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string LineOf(Bank? bank) => bank is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{bank.Route.Path}\t{bank.Head.Title}\t{bank.Head.Description}\t{bank.Items.Count}\t{bank.Items.All(item => item is Scenario)}");

    private PathPlace? StepAt(int? place) => place >= 0 && place < site.Order.Steps.Count ? site.Order.Steps[place.Value] : null;

    private T Ask<T>(FactKind kind, string key = "")
    {
        var fact = new Fact(kind, key);
        if (log?.Knows(fact, out var known) == true)
        {
            return (T)known!;
        }

        var answer = log is null && kind is (FactKind.Near or FactKind.Lessons or FactKind.BankLine) ? null : AnswerTo(fact, site);
        log?.Note(fact, answer);
        return (T)answer!;
    }
}
