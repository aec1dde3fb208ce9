namespace GenGuide.Model;

/// <summary>A page of a list: all of it, or one of the parts into which a long one is cut, with about as many entries on each.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many parts there are.</param>
/// <param name="Route">Where it stands: the first one where the list is asked for, the others below that.</param>
/// <param name="Entries">What of the list stands there.</param>
public sealed record ListPart(int Number, int Of, Route Route, Range Entries)
{
    /// <summary>More of them are a long way to scroll and to load.</summary>
    public const int MostOnAPage = 120;

    /// <summary>Most lists have one part.</summary>
    /// <param name="first">Where the list stands.</param>
    /// <param name="entries">How many it has.</param>
    public static IEnumerable<ListPart> AllOf(Route first, int entries)
    {
        var count = CountOf(entries);
        return Enumerable.Range(0, count).Select(index => new ListPart(index + 1, count, RouteOf(first, index + 1), StartOf(index, entries, count)..StartOf(index + 1, entries, count)));
    }

    /// <summary>The page of a list on which an entry stands.</summary>
    public static Route RouteAt(Route first, int entries, int index) => RouteOf(first, 1 + (int)((long)index * CountOf(entries) / entries));

    private static int CountOf(int entries) => Math.Max(1, (entries + MostOnAPage - 1) / MostOnAPage);

    private static int StartOf(int part, int entries, int count) => (int)((((long)part * entries) + count - 1) / count);

    private static Route RouteOf(Route first, int number) => number == 1 ? first : new Route(FormattableString.Invariant($"{first.Path}part/{number}/"));
}
