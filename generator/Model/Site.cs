namespace GenGuide.Model;

/// <summary>The whole site, read, linked and free of an author's errors.</summary>
/// <param name="Settings">What holds for all pages.</param>
/// <param name="Rubric">What campaigns are judged by.</param>
/// <param name="Pages">All that will be written, by source path.</param>
/// <param name="Banks">All that will be written, in their order.</param>
/// <param name="Path">The sections of lessons, in the order in which they are learnt.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Routes">The route of every page and bank, by source path.</param>
public sealed record Site(
    SiteSettings Settings,
    Rubric Rubric,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Bank> Banks,
    IReadOnlyList<Section> Path,
    IReadOnlyList<Term> Terms,
    IReadOnlyDictionary<string, Route> Routes)
{
    /// <summary>The page that lists the banks.</summary>
    public static readonly Route BankList = new("quizzes/");

    public Scenario? TwinOf(Scenario scenario) => Banks
        .SelectMany(bank => bank.Items)
        .OfType<Scenario>()
        .FirstOrDefault(item => item.Id == scenario.Twin);

    public Bank BankOf(Item item) => Banks.First(bank => bank.Source.Path == item.Source.Path);
}
