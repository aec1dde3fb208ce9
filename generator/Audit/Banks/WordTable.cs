using System.Collections.Concurrent;

namespace GenGuide.Audit.Banks;

/// <summary>A number for each word, so that words can be counted without being looked at. Safe to use from several threads.</summary>
public sealed class WordTable
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _next = -1;

    /// <summary>Above all numbers that were given.</summary>
    public int Count => _next + 1;

    public int NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : _numbers.GetOrAdd(word, _ => Interlocked.Increment(ref _next));

    /// <summary>The words by their numbers.</summary>
    public IReadOnlyDictionary<int, string> ToWords() => _numbers.ToDictionary(entry => entry.Value, entry => entry.Key);
}
