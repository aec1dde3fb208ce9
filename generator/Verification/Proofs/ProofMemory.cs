using System.Collections.Concurrent;

namespace GenGuide.Verification.Proofs;

/// <summary>What the last build in memory has proved, by the texts themselves, and the engines it was proved with. What a build does not ask for is forgotten.</summary>
public sealed class ProofMemory
{
    private IReadOnlyList<string> _scripts = [];
    private HashSet<string> _items = new(StringComparer.Ordinal);
    private HashSet<string> _banks = new(StringComparer.Ordinal);

    /// <summary>Engines that nobody is using.</summary>
    internal ConcurrentBag<GradingEngine> Engines { get; private set; } = [];

    /// <summary>Whether anything was proved with these scripts; nothing else counts.</summary>
    public bool Begin(IReadOnlyList<string> scripts)
    {
        var isSame = scripts.SequenceEqual(_scripts);
        if (!isSame)
        {
            (_items, _banks, Engines) = ([], [], []);
            _scripts = scripts;
        }

        return isSame && _items.Count > 0;
    }

    public bool HasItem(string item) => _items.Contains(item);

    public bool HasBank(string bank) => _banks.Contains(bank);

    /// <summary>At the end of a build: what is proved of what it has used.</summary>
    public void Keep(IEnumerable<string> items, IEnumerable<string> banks) => (_items, _banks) = (new(items, StringComparer.Ordinal), new(banks, StringComparer.Ordinal));
}
