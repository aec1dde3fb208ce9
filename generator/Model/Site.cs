namespace GenGuide.Model;

/// <summary>The whole site, read, linked and free of an author's errors.</summary>
/// <param name="Settings">What holds for all pages.</param>
/// <param name="Rubric">What campaigns are judged by.</param>
/// <param name="Pages">All that will be written, by source path.</param>
/// <param name="Banks">All whose answers are published, in their order.</param>
/// <param name="BlindBanks">Those whose answers are not. They stand apart, so that whoever draws, lists or searches banks never meets one by mistake.</param>
/// <param name="Path">The sections of lessons, in the order in which they are learnt.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Routes">The route of every page and bank, by source path.</param>
public sealed record Site(
    SiteSettings Settings,
    Rubric Rubric,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Bank> Banks,
    IReadOnlyList<Bank> BlindBanks,
    IReadOnlyList<Section> Path,
    IReadOnlyList<Term> Terms,
    IReadOnlyDictionary<string, Route> Routes)
{
    /// <summary>The page that lists the banks.</summary>
    public static readonly Route BankList = new("quizzes/");

    /// <summary>The page that shows a learner their answers.</summary>
    public static readonly Route Record = new("record/");

    /// <summary>Where a trainer assigns a quiz.</summary>
    public static readonly Route Trainer = new("trainer/");

    /// <summary>Where a trainer reads what learners handed in.</summary>
    public static readonly Route Results = new("trainer/results/");

    /// <summary>Where a learner takes what was assigned: the link's fragment says what that is.</summary>
    public static readonly Route Assigned = new("assigned/");

    /// <summary>The page to search on.</summary>
    public static readonly Route Search = new("search/");

    private readonly Dictionary<string, Page> _pages = Pages.ToDictionary(page => page.Source.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, Bank> _banks = Banks.Concat(BlindBanks).ToDictionary(bank => bank.Source.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, Scenario> _scenarios = Banks.Concat(BlindBanks).SelectMany(bank => bank.Items).OfType<Scenario>().ToDictionary(item => item.Id, StringComparer.Ordinal);

    private string? _pathShape;

    private string? _openingsShape;

    /// <summary>Where sections begin.</summary>
    public string OpeningsShape => _openingsShape ??= string.Join('\n', Path.Select(section => section.Index.Route.Path));

    /// <summary>All that a list of the path says of its sections and lessons. Two sites with the same shape have the same navigation.</summary>
    public string PathShape => _pathShape ??= string.Join('\n', Path.Select(section =>
        string.Join('\n', section.Lessons.Prepend(section.Index).Select(page => page.PathLine).Prepend($"{section.Number}"))));

    private readonly ILookup<string, Page> _folders = Pages.ToLookup(page => page.Section, StringComparer.Ordinal);

    /// <summary>The path as it is walked, and where each page of it stands.</summary>
    public PathOrder Order { get; } = new(Path);

    /// <summary>The pages of a folder, as <see cref="Page.Section"/> names it.</summary>
    public IEnumerable<Page> PagesIn(string folder) => _folders[folder];

    /// <summary>For whoever judges banks and draws nothing.</summary>
    public IEnumerable<Bank> AllBanks => Banks.Concat(BlindBanks);

    public Page PageAt(string sourcePath) => _pages[sourcePath];

    public Page? FindPage(string sourcePath) => _pages.GetValueOrDefault(sourcePath);

    public Bank? FindBank(string sourcePath) => _banks.GetValueOrDefault(sourcePath);

    public Scenario? FindScenario(string id) => _scenarios.GetValueOrDefault(id);

    public Bank BankAt(string sourcePath) => _banks[sourcePath];

    public Bank BankOf(Item item) => _banks[item.Source.Path];

    /// <summary>What an exam may ask: of its own bank and of those that it draws from, all that has a right answer.</summary>
    public IReadOnlyList<Item> ItemsDrawnFrom(Bank exam) => [.. exam.DrawnFrom.SelectMany(path => _banks[path].Items).Where(item => item is not OpenQuestion)];

    /// <summary>The campaign that tells the same story under the other label; null when there is none.</summary>
    public Scenario? TwinOf(Scenario scenario) => scenario.Twin is null ? null : _scenarios.GetValueOrDefault(scenario.Twin);
}
