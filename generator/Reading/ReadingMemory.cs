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

    /// <summary>What must hold between files, as it was looked at last.</summary>
    internal RulesMemory Rules { get; } = new();

    /// <summary>All pages that belong to the site, in the last run.</summary>
    internal NamedCollection<Page>? PagesAsRead { get; set; }

    /// <summary>All banks that belong to the site, in the last run.</summary>
    internal NamedCollection<Bank>? BanksAsRead { get; set; }

    /// <summary>The last site that was sound.</summary>
    internal Site? Site { get; set; }
}

/// <summary>Results of the last run by what they were made from; what a run does not ask for is forgotten in the next.</summary>
/// <param name="restsOnKeyAlone">True where what is found, too, follows from the key; else something found may speak of other files, such as those that a suggestion is taken from, and is looked for again.</param>
internal sealed class Remembered<TKey, TValue>(bool restsOnKeyAlone = false)
    where TKey : class
    where TValue : class
{
    private Run _before = new([], []);
    private Run _now = new([], []);
    private LookupLog? _lookups;

    /// <summary>Begins a run.</summary>
    /// <param name="keeps">False when something has changed that all results rest on.</param>
    /// <param name="lookups">Answers what is asked in this run.</param>
    public void Begin(bool keeps = true, LookupLog? lookups = null)
    {
        (_before, _now) = (keeps ? _now : new([], []), new(new(_now.Keys.Count), new(_now.Keys.Count)));
        lookups?.CompareWith(_lookups);
        _lookups = lookups;
    }

    /// <summary>What was made before, with what was found then; or, where that does not hold any more, what is made now. Quickest in the order of the last run.</summary>
    /// <param name="key">What it is made from.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="make">Makes it; null where nothing can be made of it.</param>
    public TValue? Recall(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue?> make) =>
        Keep(key, _before.Find(key, _now.Keys.Count) is { } entry && (_lookups?.Holds(entry.Lookups) ?? true) ? entry : Make(make), diagnostics);

    /// <summary>The same for many, each resting on its key alone; what has to be made is made in several threads.</summary>
    public IReadOnlyList<TValue?> RecallAll(IReadOnlyList<TKey> keys, DiagnosticBag diagnostics, Func<TKey, DiagnosticBag, TValue?> make)
    {
        var entries = new Entry?[keys.Count];
        var missing = new List<int>();
        for (var number = 0; number < keys.Count; number++)
        {
            entries[number] = _before.Find(keys[number], number);
            if (entries[number] is null)
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

        return [.. entries.Select((entry, number) => Keep(keys[number], entry!, diagnostics))];

        void MakeAt(int number) => entries[number] = Make(found => make(keys[number], found));
    }

    private Entry Make(Func<DiagnosticBag, TValue?> make)
    {
        var found = new DiagnosticBag();
        _lookups?.Begin();
        var made = make(found);
        return new Entry(made, found, _lookups?.End() ?? LookupList.Empty);
    }

    private TValue? Keep(TKey key, Entry entry, DiagnosticBag diagnostics)
    {
        var isClean = entry.IsClean;
        _now.Keys.Add(key);
        _now.Entries.Add(restsOnKeyAlone || isClean ? entry : null);
        if (!isClean)
        {
            diagnostics.AddAll(entry.Found);
        }

        return entry.Made;
    }

    /// <param name="Keys">In the order in which they were asked for.</param>
    /// <param name="Entries">What was made of each; null where it is not kept.</param>
    private sealed record Run(List<TKey> Keys, List<Entry?> Entries)
    {
        private Dictionary<TKey, Entry?>? _byKey;

        /// <summary>Looked for at a place first: after most edits nearly all keys are where they were.</summary>
        public Entry? Find(TKey key, int place) => place < Keys.Count && ReferenceEquals(Keys[place], key) ? Entries[place] : (_byKey ??= ByKey()).GetValueOrDefault(key);

        private Dictionary<TKey, Entry?> ByKey()
        {
            var byKey = new Dictionary<TKey, Entry?>(Keys.Count, ReferenceEqualityComparer.Instance);
            for (var place = 0; place < Keys.Count; place++)
            {
                byKey[Keys[place]] = Entries[place];
            }

            return byKey;
        }
    }

    private sealed record Entry(TValue? Made, DiagnosticBag Found, LookupList Lookups)
    {
        public bool IsClean { get; } = Found.IsEmpty;
    }
}

/// <summary>One result, kept while it is made from the same, and the same is found wrong with it.</summary>
internal sealed class Latest<TKey, TValue>
    where TValue : class
{
    private TKey? _key;
    private TValue? _value;
    private IReadOnlyList<Diagnostic> _found = [];
    private SourceTree? _tree;

    /// <summary>The value of the last run where it must be the same again; else a new one.</summary>
    /// <param name="key">What it is made from.</param>
    /// <param name="tree">Where it is looked up which files there are.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="make">Makes it; null where nothing can be made.</param>
    /// <param name="isNew">Whether it is another one than in the last run.</param>
    public TValue? Recall(TKey key, SourceTree tree, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue?> make, out bool isNew)
    {
        isNew = false;
        var isSameKey = _value is not null && EqualityComparer<TKey>.Default.Equals(key, _key);
        if (!isSameKey || _tree is null || !tree.HasSamePathsAs(_tree))
        {
            var bag = new DiagnosticBag();
            var value = make(bag);
            var found = bag.ToSortedList();
            if (!isSameKey || value is null || !found.SequenceEqual(_found))
            {
                (_key, _value, _found, isNew) = (key, value, found, true);
            }
        }

        _tree = tree;
        diagnostics.AddAll(_found);
        return _value;
    }
}
