using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>What was read of each file in the last run, with all that it was read from. A file whose text, and whatever else it rests on, is the same, is the same
/// object in the next run; so whoever depends on it can tell by looking whether anything is new.</summary>
public sealed class ReadingMemory
{
    /// <summary>The texts and pictures themselves.</summary>
    public FileMemory Files { get; } = new();

    /// <summary>Pages as they stand in their files.</summary>
    internal Remembered<SourceFile, Page> Pages { get; } = new(restsOnKeyAlone: true);

    /// <summary>Banks as they stand in their files.</summary>
    internal Remembered<SourceFile, Bank> Banks { get; } = new(restsOnKeyAlone: true);

    /// <summary>The same banks, with what their items rest on in pages.</summary>
    internal Remembered<Bank, Bank> CompleteBanks { get; } = new();

    /// <summary>The same banks, with what their references lead to.</summary>
    internal Remembered<Bank, Bank> LinkedBanks { get; } = new();

    /// <summary>The same pages, with what their references lead to.</summary>
    internal Remembered<Page, Page> LinkedPages { get; } = new();

    internal Remembered<Page, IReadOnlyList<Term>> Terms { get; } = new();

    internal Latest<(SourceFile? File, Uri? Address), SiteSettings> Settings { get; } = new();

    internal Latest<SourceFile?, Rubric> Rubric { get; } = new();

    internal SameList<Page> PageList { get; } = new();

    internal SameList<Bank> BankList { get; } = new();
}

/// <summary>Results of the last run by what they were made from; what a run does not ask for is forgotten in the next.</summary>
/// <param name="restsOnKeyAlone">True where what is found, too, follows from the key; else something found may speak of other files, such as those that a suggestion is taken from, and is looked for again.</param>
internal sealed class Remembered<TKey, TValue>(bool restsOnKeyAlone = false)
    where TKey : class
    where TValue : class
{
    private Dictionary<TKey, Entry> _before = new(ReferenceEqualityComparer.Instance);
    private Dictionary<TKey, Entry> _now = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a run.</summary>
    /// <param name="keeps">False when something has changed that all results rest on.</param>
    public void Begin(bool keeps = true) => (_before, _now) = (keeps ? _now : new(ReferenceEqualityComparer.Instance), new(_now.Count, ReferenceEqualityComparer.Instance));

    /// <summary>What was made before, with what was found then; or, where that does not hold any more, what is made now.</summary>
    /// <param name="key">What it is made from.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="make">Makes it; null where nothing can be made of it.</param>
    /// <param name="lookups">Answers what is asked while it is made; the answers must still be the same.</param>
    public TValue? Recall(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue?> make, LookupLog? lookups = null)
    {
        if (!_before.TryGetValue(key, out var entry) || !(lookups?.Holds(entry.Lookups) ?? true))
        {
            entry = Make(make, lookups);
        }

        return Keep(key, entry, diagnostics);
    }

    /// <summary>The same for many, each resting on its key alone; what has to be made is made in several threads.</summary>
    public IReadOnlyList<TValue?> RecallAll(IReadOnlyList<TKey> keys, DiagnosticBag diagnostics, Func<TKey, DiagnosticBag, TValue?> make)
    {
        var entries = new Entry[keys.Count];
        var missing = new List<int>();
        for (var number = 0; number < keys.Count; number++)
        {
            if (_before.TryGetValue(keys[number], out var entry))
            {
                entries[number] = entry;
            }
            else
            {
                missing.Add(number);
            }
        }

        if (missing is [var only])
        {
            // Threads that are woken for so little cost more than it.
            MakeAt(only);
        }
        else
        {
            Processors.ForEach(missing, MakeAt, CancellationToken.None);
        }

        return [.. entries.Select((entry, number) => Keep(keys[number], entry, diagnostics))];

        void MakeAt(int number) => entries[number] = Make(found => make(keys[number], found), lookups: null);
    }

    private static Entry Make(Func<DiagnosticBag, TValue?> make, LookupLog? lookups)
    {
        var found = new DiagnosticBag();
        lookups?.Begin();
        var made = make(found);
        return new Entry(made, found, lookups?.End() ?? []);
    }

    private TValue? Keep(TKey key, Entry entry, DiagnosticBag diagnostics)
    {
        if (restsOnKeyAlone || entry.Found.IsEmpty)
        {
            _now[key] = entry;
        }

        diagnostics.AddAll(entry.Found);
        return entry.Made;
    }

    private sealed record Entry(TValue? Made, DiagnosticBag Found, IReadOnlyList<Lookup> Lookups);
}

/// <summary>One result, kept while it is made from the same, and the same is found wrong with it.</summary>
internal sealed class Latest<TKey, TValue>
    where TValue : class
{
    private TKey? _key;
    private TValue? _value;
    private IReadOnlyList<Diagnostic> _found = [];

    /// <summary>The value of the last run where it must be the same again; else the new one.</summary>
    public TValue? Keep(TKey key, TValue? value, DiagnosticBag found)
    {
        var list = found.ToSortedList();
        if (_value is null || value is null || !EqualityComparer<TKey>.Default.Equals(key, _key) || !list.SequenceEqual(_found))
        {
            (_key, _value, _found) = (key, value, list);
        }

        return _value;
    }
}

/// <summary>A list that stays the same object while it holds the same objects.</summary>
internal sealed class SameList<T>
    where T : class
{
    private IReadOnlyList<T> _last = [];

    public IReadOnlyList<T> Of(IReadOnlyList<T> list)
    {
        if (!list.SequenceEqual(_last, ReferenceEqualityComparer.Instance))
        {
            _last = list;
        }

        return _last;
    }
}
