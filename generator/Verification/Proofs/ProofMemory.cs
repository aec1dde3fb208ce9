using System.Collections.Concurrent;

namespace GenGuide.Verification.Proofs;

/// <summary>What the last build in memory has proved, by the keys of their texts, and the engines it was proved with. What a build does not ask for is forgotten.</summary>
public sealed class ProofMemory
{
    private IReadOnlyList<string> _scripts = [];
    private HashSet<UInt128> _items = [];
    private HashSet<UInt128> _banks = [];

    /// <summary>Engines that nobody is using.</summary>
    internal ConcurrentBag<GradingEngine> Engines { get; private set; } = [];

    internal ShapeProofs Shapes { get; private set; } = new();

    /// <summary>Whether anything was proved with these scripts; nothing else counts.</summary>
    public bool Begin(IReadOnlyList<string> scripts)
    {
        var isSame = scripts.SequenceEqual(_scripts);
        if (!isSame)
        {
            (_items, _banks, Engines, Shapes) = ([], [], [], new());
            _scripts = scripts;
        }

        return isSame && _items.Count > 0;
    }

    public bool HasItem(UInt128 item) => _items.Contains(item);

    public bool HasBank(UInt128 bank) => _banks.Contains(bank);

    /// <summary>At the end of a build: what is proved of what it has used.</summary>
    public void Keep(IEnumerable<UInt128> items, IEnumerable<UInt128> banks) => (_items, _banks) = ([.. items], [.. banks]);
}
