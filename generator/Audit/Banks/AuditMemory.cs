using System.Collections.Concurrent;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What the last audit found in each bank. A bank that is the same object, beside the same twins and under the same rubric, need not be audited again; what an audit did not ask for is forgotten in the next.</summary>
public sealed class AuditMemory
{
    /// <summary>Words that were typed and taken back are never met again; with so many it starts anew.</summary>
    private const int MostWords = 1_000_000;

    private ConcurrentDictionary<Bank, AuditedBank> _before = new(ReferenceEqualityComparer.Instance);
    private ConcurrentDictionary<Bank, AuditedBank> _now = new(ReferenceEqualityComparer.Instance);
    private Rubric? _rubric;

    /// <summary>The numbers of all words that were read.</summary>
    public WordTable Words { get; private set; } = new();

    public bool IsEmpty => _now.IsEmpty;

    /// <summary>Whether the last audit has met this bank.</summary>
    public bool Holds(Bank bank) => _now.ContainsKey(bank);

    /// <summary>Begins an audit.</summary>
    public void Begin(Rubric rubric)
    {
        if (!ReferenceEquals(rubric, _rubric) || Words.Count > MostWords)
        {
            (_rubric, Words) = (rubric, new WordTable());
            _now.Clear();
        }

        (_before, _now) = (_now, new(ReferenceEqualityComparer.Instance));
    }

    /// <summary>What was found before, or what is found now.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="others">The banks in which twins stand that are looked at as well.</param>
    /// <param name="audit">Audits it.</param>
    public AuditedBank Recall(Bank bank, IReadOnlyList<Bank> others, Func<AuditedBank> audit)
        => _now[bank] = _before.TryGetValue(bank, out var known) && known.Others.SequenceEqual(others, ReferenceEqualityComparer.Instance) ? known : audit();
}
