using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>Which campaigns of which banks are twins. A pair belongs to the bank in which the first of the two stands.</summary>
public sealed class TwinPairs
{
    private readonly Site _site;
    private readonly Dictionary<Bank, int> _places = new(ReferenceEqualityComparer.Instance);

    public TwinPairs(Site site)
    {
        _site = site;
        foreach (var (place, bank) in site.AllBanks.Index())
        {
            _places.Add(bank, place);
        }
    }

    /// <summary>The pairs of a bank, each with the bank in which the second twin stands.</summary>
    public IReadOnlyList<(Scenario First, Scenario Second, Bank BankOfSecond)> Of(Bank bank) =>
    [
        .. from first in bank.Items.OfType<Scenario>()
           let second = _site.TwinOf(first)
           where second is not null
           let other = _site.BankOf(second)
           where ReferenceEquals(other, bank) ? first.Index < second.Index : _places[bank] < _places[other]
           select (first, second, other),
    ];
}
