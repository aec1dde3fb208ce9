namespace GenGuide.Rendering.Lists;

/// <summary>What of a long list stands in the navigation of every page: the first entry, those around this page, the last, and in place of the others how many they are.</summary>
public static class PathWindow
{
    /// <summary>A list as long as this is shown as a whole.</summary>
    public const int MostShown = 30;

    /// <summary>Shown before and after this page.</summary>
    private const int Near = 5;

    /// <param name="count">How many entries there are.</param>
    /// <param name="here">The place of this page among them, or of what stands for it.</param>
    public static IEnumerable<PathStretch> Of(int count, int here)
    {
        if (count <= MostShown)
        {
            return Single(0, count);
        }

        var first = Math.Max(0, here - Near);
        var end = Math.Min(count, Math.Max(0, here) + Near + 1);
        return Single(0, Math.Min(1, first)).Concat(Between(1, first)).Concat(Single(first, end)).Concat(Between(end, count - 1)).Concat(Single(Math.Max(end, count - 1), count));
    }

    private static IEnumerable<PathStretch> Single(int from, int end) => Enumerable.Range(from, Math.Max(0, end - from)).Select(index => new PathStretch(index, index));

    /// <summary>One entry takes no more room than the words that it is left out.</summary>
    private static IEnumerable<PathStretch> Between(int from, int end) => end - from > 1 ? [new PathStretch(from, end - 1)] : Single(from, end);
}

/// <summary>An entry of a list, or several that are not shown.</summary>
/// <param name="First">The place of the first one, from 0.</param>
/// <param name="Last">The place of the last one; the same where it is one entry.</param>
public sealed record PathStretch(int First, int Last)
{
    public bool IsLeftOut => Last > First;
}
