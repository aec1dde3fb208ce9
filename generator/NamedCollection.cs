using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GenGuide;

/// <summary>Entries in an order, each found by its name. A collection that is made after another one, and has the same names in the same order, shares what finds them; and so it
/// can be told at once which entries are others.</summary>
/// <typeparam name="T">An entry; which one it is, not what it says, makes it the same.</typeparam>
public sealed class NamedCollection<T> : IReadOnlyDictionary<string, T>
    where T : class
{
    private readonly T[] _entries;
    private readonly Dictionary<string, int> _places;

    internal NamedCollection(T[] entries, Dictionary<string, int> places) => (_entries, _places) = (entries, places);

    /// <summary>In their order.</summary>
    public IReadOnlyList<T> Entries => _entries;

    public int Count => _entries.Length;

    public IEnumerable<string> Keys => _places.Keys;

    public IEnumerable<T> Values => _entries;

    public T this[string key] => _entries[_places[key]];

    /// <summary>The same collection with others in the place of those that have the same names.</summary>
    public NamedCollection<T> With(IEnumerable<KeyValuePair<string, T>> others)
    {
        T[] entries = [.. _entries];
        foreach (var (name, entry) in others)
        {
            entries[_places[name]] = entry;
        }

        return new NamedCollection<T>(entries, _places);
    }

    public bool ContainsKey(string key) => _places.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var isThere = _places.TryGetValue(key, out var place);
        value = isThere ? _entries[place] : null;
        return isThere;
    }

    /// <summary>The places at which another entry stands than in a collection before this one; null where the names may be others.</summary>
    public IReadOnlyList<int>? ChangesSince(NamedCollection<T> before)
    {
        if (!SharesNamesWith(before))
        {
            return null;
        }

        var changed = new List<int>();
        for (var place = 0; place < _entries.Length; place++)
        {
            if (!ReferenceEquals(_entries[place], before._entries[place]))
            {
                changed.Add(place);
            }
        }

        return changed;
    }

    internal bool SharesNamesWith(NamedCollection<T> other) => ReferenceEquals(_places, other._places);

    /// <summary>Whether all of these have the names that stand here.</summary>
    internal bool HasNamesOf(T[] entries, Func<T, string> nameOf)
    {
        if (entries.Length != Count)
        {
            return false;
        }

        for (var place = 0; place < Count; place++)
        {
            if (!ReferenceEquals(entries[place], _entries[place]) && nameOf(entries[place]) != nameOf(_entries[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all of these are the entries.</summary>
    internal bool Holds(T[] entries) => entries.AsSpan().SequenceEqual(_entries, ReferenceEqualityComparer.Instance);

    /// <summary>The same names for these entries.</summary>
    internal NamedCollection<T> With(T[] entries) => new(entries, _places);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _places.Select(name => KeyValuePair.Create(name.Key, _entries[name.Value])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
