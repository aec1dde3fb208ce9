using GenGuide.Model;

namespace GenGuide.Rendering.Search;

/// <summary>The entries of the last index, for whoever makes one again and again. What a page or a bank is found by is the same as long as it is the same object
/// and is said to stand at the same place.</summary>
public sealed class SearchMemory
{
    private Dictionary<object, Known> _before = new(ReferenceEqualityComparer.Instance);
    private Dictionary<object, Known> _now = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins an index; what the last one did not need is forgotten.</summary>
    internal void Begin() => (_before, _now) = (_now, new Dictionary<object, Known>(_now.Count, ReferenceEqualityComparer.Instance));

    /// <summary>The entry of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="note">What its entry says of its place.</param>
    /// <param name="make">Makes it.</param>
    internal IndexedEntry Recall(Page page, string note, Func<IndexedEntry> make) => Recall<IndexedEntry>(page, note, make);

    /// <summary>The entries of a bank.</summary>
    internal IndexedBank Recall(Bank bank, Func<IndexedBank> make) => Recall<IndexedBank>(bank, "", make);

    private T Recall<T>(object of, string note, Func<T> make)
        where T : class
    {
        if (_now.TryGetValue(of, out var known) || (_before.TryGetValue(of, out known) && known.Note == note))
        {
            _now[of] = known;
            return (T)known.Made;
        }

        var made = make();
        _now[of] = new Known(note, made);
        return made;
    }

    private sealed record Known(string Note, object Made);
}
