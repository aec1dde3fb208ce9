namespace GenGuide.Model;

/// <summary>The pages and banks of a site, each found by its name.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<string, ScenarioPlace> _scenarios;

    private SiteIndex(NamedCollection<Page> pages, NamedCollection<Bank> banks, NamedCollection<Bank> blindBanks, SiteIndex? before)
    {
        (Pages, Banks, BlindBanks) = (pages, banks, blindBanks);
        _scenarios = before is not null && HasScenariosOf(before) ? before._scenarios : FindScenarios();
    }

    /// <summary>By source path.</summary>
    public NamedCollection<Page> Pages { get; }

    /// <summary>Those whose answers are published, by source path.</summary>
    public NamedCollection<Bank> Banks { get; }

    /// <summary>Those whose answers are not, by source path.</summary>
    public NamedCollection<Bank> BlindBanks { get; }

    /// <param name="pages">All of the site.</param>
    /// <param name="banks">All of the site, in their order.</param>
    /// <param name="before">The index of the same site before an edit, of which most will be the same; null where there is none.</param>
    public static SiteIndex Of(IEnumerable<Page> pages, IReadOnlyList<Bank> banks, SiteIndex? before = null) => new(
        NamedEntries.Of(pages, page => page.Source.Path, before?.Pages),
        NamedEntries.Of(banks.Where(bank => !bank.Head.IsBlind), bank => bank.Source.Path, before?.Banks),
        NamedEntries.Of(banks.Where(bank => bank.Head.IsBlind), bank => bank.Source.Path, before?.BlindBanks),
        before);

    public Page? FindPage(string sourcePath) => Pages.GetValueOrDefault(sourcePath);

    public Bank? FindBank(string sourcePath) => Banks.GetValueOrDefault(sourcePath) ?? BlindBanks.GetValueOrDefault(sourcePath);

    public Scenario? FindScenario(string id) => _scenarios.TryGetValue(id, out var place) ? FindBank(place.Bank)?.Items[place.Item] as Scenario : null;

    /// <summary>Where a page or a bank stands, or the list of banks.</summary>
    public Route? FindRoute(string sourcePath) => sourcePath == Sources.SourceTree.QuizFolder ? Site.BankList : FindPage(sourcePath)?.Route ?? FindBank(sourcePath)?.Route;

    private Dictionary<string, ScenarioPlace> FindScenarios() => Banks.Entries.Concat(BlindBanks.Entries)
        .SelectMany(bank => bank.Items.Index().Where(item => item.Item is Scenario).Select(item => (item.Item.Id, Place: new ScenarioPlace(bank.Source.Path, item.Index))))
        .ToDictionary(scenario => scenario.Id, scenario => scenario.Place, StringComparer.Ordinal);

    private bool HasScenariosOf(SiteIndex before) => HasScenariosOf(Banks, before.Banks) && HasScenariosOf(BlindBanks, before.BlindBanks);

    /// <summary>Whether each campaign stands where it stood.</summary>
    private static bool HasScenariosOf(NamedCollection<Bank> banks, NamedCollection<Bank> before) => banks.ChangesSince(before)?.All(place =>
        banks.Entries[place].Items.Select(NameOf).SequenceEqual(before.Entries[place].Items.Select(NameOf))) ?? false;

    private static (string Id, bool IsScenario) NameOf(Item item) => (item.Id, item is Scenario);

    /// <param name="Bank">The bank's source path.</param>
    /// <param name="Item">Its place there, from 0.</param>
    private readonly record struct ScenarioPlace(string Bank, int Item);
}
