using System.Globalization;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>The questions to which a site may have another answer than the one before it. Most drawings asked none of them, which a look at their names tells.</summary>
/// <param name="Facts">All of them.</param>
/// <param name="Names">The same, to look at.</param>
internal sealed record FactChanges(IReadOnlyList<Fact> Facts, NameBits Names)
{
    /// <summary>Null where too much has changed to say: pages or banks that are new, gone or elsewhere, or what lists of the path say.</summary>
    public static FactChanges? Between(Site before, Site site)
    {
        var (then, now) = (before.Index, site.Index);
        if (!ReferenceEquals(before.Settings, site.Settings)
            || now.Pages.ChangesSince(then.Pages) is not { } pages
            || now.Banks.ChangesSince(then.Banks) is not { } banks
            || now.BlindBanks.ChangesSince(then.BlindBanks) is not { } blind
            || pages.Any(place => now.Pages.Entries[place].PathLine != then.Pages.Entries[place].PathLine))
        {
            return null;
        }

        List<Fact> facts =
        [
            .. Changed(FactKind.Rubric, before.Rubric, site.Rubric),
            .. Changed(FactKind.Terms, before.Terms, site.Terms),
            .. Changed(FactKind.TermForms, before.Terms, site.Terms),
            .. Changed(FactKind.Pages, before.Pages, site.Pages),
            .. Changed(FactKind.Banks, before.Banks, site.Banks),
            .. pages.Select(place => new Fact(FactKind.Page, now.Pages.Entries[place].Source.Path)),
            .. banks.SelectMany(place => OfBank(then.Banks.Entries[place], now.Banks.Entries[place]).Append(new Fact(FactKind.BankLine, place.ToString(CultureInfo.InvariantCulture)))),
            .. blind.SelectMany(place => OfBank(then.BlindBanks.Entries[place], now.BlindBanks.Entries[place])),
        ];
        return new FactChanges(facts, NameBits.OfAll(facts));
    }

    private static IEnumerable<Fact> Changed(FactKind kind, object before, object now) => ReferenceEquals(before, now) ? [] : [new Fact(kind, "")];

    /// <summary>Of its campaigns, those are asked for that another one names as its twin, as they do each other.</summary>
    private static IEnumerable<Fact> OfBank(Bank before, Bank bank) => before.Items.Concat(bank.Items).OfType<Scenario>().Where(scenario => scenario.Twin is not null)
        .Select(scenario => new Fact(FactKind.Scenario, scenario.Id))
        .Append(new Fact(FactKind.Bank, bank.Source.Path))
        .Append(new Fact(FactKind.Route, bank.Source.Path));
}
