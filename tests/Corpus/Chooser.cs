namespace GenGuide.Tests.Corpus;

/// <summary>Draws that are the same for the same seed, on every machine and with every version of .NET (SplitMix64).</summary>
public sealed class Chooser(ulong seed)
{
    private ulong _state = seed;

    /// <summary>One for each part of a corpus, so that a part stays as it is whatever is drawn for the others.</summary>
    public static Chooser Of(int seed, string part, int index) =>
        new(((ulong)seed * 0x9E3779B97F4A7C15) ^ ((ulong)index * 0xBF58476D1CE4E5B9) ^ part.Aggregate(14695981039346656037, (hash, letter) => (hash ^ letter) * 1099511628211));

    /// <summary>From 0 up to, and without, the number given.</summary>
    public int Below(int count) => (int)(Draw() % (ulong)count);

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>So many different ones, in a drawn order.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> list, int count) => [.. Shuffle(list).Take(count)];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> list)
    {
        var shuffled = list.ToList();
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong Draw()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
