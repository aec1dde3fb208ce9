using System.Collections.Concurrent;
using GenGuide.Model;
using GenGuide.Rendering.Search;

namespace GenGuide.Rendering;

/// <summary>The Markdown of the banks that were drawn last: a lesson and the pages of the bank in it are drawn one soon after the other, and no site's syntax trees fit into memory together.</summary>
/// <param name="noted">Takes what the search index says of them; null where nobody will ask.</param>
public sealed class RecentBanks(NotedEntries? noted)
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<Bank, Lazy<BankMarkdown>> _banks = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentQueue<Bank> _order = new();

    public BankMarkdown MarkdownOf(Bank bank)
    {
        var made = new Lazy<BankMarkdown>(() => new BankMarkdown(bank, syntax => noted?.Note(bank, syntax)));
        var known = _banks.GetOrAdd(bank, made);
        if (known == made)
        {
            _order.Enqueue(bank);
            while (_order.Count > Most && _order.TryDequeue(out var oldest))
            {
                _banks.TryRemove(oldest, out _);
            }
        }

        return known.Value;
    }
}
