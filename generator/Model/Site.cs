namespace GenGuide.Model;

/// <summary>The whole site, read, linked and free of an author's errors.</summary>
/// <param name="Settings">What holds for all pages.</param>
/// <param name="Rubric">What campaigns are judged by.</param>
/// <param name="Index">All pages and banks.</param>
/// <param name="Path">The sections of lessons, in the order in which they are learnt.</param>
/// <param name="Terms">The glossary.</param>
public sealed record Site(
    SiteSettings Settings,
    Rubric Rubric,
    SiteIndex Index,
    IReadOnlyList<Section> Path,
    IReadOnlyList<Term> Terms)
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

    private string? _pathShape;

    private string? _openingsShape;

    private string? _termForms;

    /// <summary>The words of all terms, and where they are explained. Two sites with the same link the same words.</summary>
    public string TermForms => _termForms ??= string.Join('\n', Terms.SelectMany(term => term.Forms.Select(form => $"{term.Anchor}\t{form}")));

    /// <summary>Where sections begin.</summary>
    public string OpeningsShape => _openingsShape ??= string.Join('\n', Path.Select(section => section.Index.Route.Path));

    /// <summary>All that a list of the path says of its sections and lessons. Two sites with the same shape have the same navigation.</summary>
    public string PathShape => _pathShape ??= string.Join('\n', Path.Select(section =>
        string.Join('\n', section.Lessons.Prepend(section.Index).Select(page => page.PathLine).Prepend($"{section.Number}"))));

    private ILookup<string, Page>? _folders;

    /// <summary>All that will be written, by source path.</summary>
    public IReadOnlyList<Page> Pages => Index.Pages.Entries;

    /// <summary>All whose answers are published, in their order.</summary>
    public IReadOnlyList<Bank> Banks => Index.Banks.Entries;

    /// <summary>Those whose answers are not. They stand apart, so that whoever draws, lists or searches banks never meets one by mistake.</summary>
    public IReadOnlyList<Bank> BlindBanks => Index.BlindBanks.Entries;

    /// <summary>The path as it is walked, and where each page of it stands.</summary>
    public PathOrder Order { get; } = new(Path);

    /// <summary>The pages of a folder, as <see cref="Page.Section"/> names it.</summary>
    public IEnumerable<Page> PagesIn(string folder) => (_folders ??= Pages.ToLookup(page => page.Section, StringComparer.Ordinal))[folder];

    /// <summary>For whoever judges banks and draws nothing.</summary>
    public IEnumerable<Bank> AllBanks => Banks.Concat(BlindBanks);

    public Page PageAt(string sourcePath) => Index.Pages[sourcePath];

    public Page? FindPage(string sourcePath) => Index.FindPage(sourcePath);

    public Bank? FindBank(string sourcePath) => Index.FindBank(sourcePath);

    public Scenario? FindScenario(string id) => Index.FindScenario(id);

    /// <summary>Where a page or a bank stands, by its source path; null where there is none.</summary>
    public Route? FindRoute(string sourcePath) => Index.FindRoute(sourcePath);

    public Bank BankAt(string sourcePath) => FindBank(sourcePath) ?? throw new KeyNotFoundException($"There is no bank at '{sourcePath}'.");

    public Bank BankOf(Item item) => BankAt(item.Source.Path);

    /// <summary>What an exam may ask: of its own bank and of those that it draws from, all that has a right answer.</summary>
    public IReadOnlyList<Item> ItemsDrawnFrom(Bank exam) => [.. exam.DrawnFrom.SelectMany(path => BankAt(path).Items).Where(item => item is not OpenQuestion)];

    /// <summary>The campaign that tells the same story under the other label; null when there is none.</summary>
    public Scenario? TwinOf(Scenario scenario) => scenario.Twin is null ? null : FindScenario(scenario.Twin);
}
