namespace GenGuide;

/// <summary>Makes collections of named entries.</summary>
public static class NamedEntries
{
    /// <summary>A collection of these entries; the one before it itself, where that has the same ones.</summary>
    /// <param name="entries">In their order; no name twice.</param>
    /// <param name="nameOf">The name of an entry.</param>
    /// <param name="before">What the collection takes the place of.</param>
    public static NamedCollection<T> Of<T>(IEnumerable<T> entries, Func<T, string> nameOf, NamedCollection<T>? before = null)
        where T : class
    {
        T[] all = [.. entries];
        if (before is not null && before.HasNamesOf(all, nameOf))
        {
            return before.Holds(all) ? before : before.With(all);
        }

        var places = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var place = 0; place < all.Length; place++)
        {
            places.Add(nameOf(all[place]), place);
        }

        return new NamedCollection<T>(all, places);
    }

    /// <summary>Whether two collections are known to have the same names in the same order.</summary>
    public static bool HaveSameNames<T>(IReadOnlyDictionary<string, T> one, IReadOnlyDictionary<string, T> other)
        where T : class => one is NamedCollection<T> first && other is NamedCollection<T> second && first.SharesNamesWith(second);
}
