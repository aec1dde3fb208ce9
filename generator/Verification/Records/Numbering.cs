namespace GenGuide.Verification.Records;

/// <summary>Numbers for things, from 0, in the order in which they are first asked for.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _all = [];

    /// <summary>What has a number, in their order.</summary>
    public IReadOnlyList<T> All => _all;

    public int Of(T thing)
    {
        if (!_numbers.TryGetValue(thing, out var number))
        {
            number = _all.Count;
            _numbers.Add(thing, number);
            _all.Add(thing);
        }

        return number;
    }
}
