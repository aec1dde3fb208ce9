using System.Collections.Concurrent;

namespace GenGuide.Verification;

/// <summary>What was made once and may be used again, by fingerprint; starts anew when it grows too large, because remembering only saves work. Safe to use from several threads.</summary>
internal sealed class Remembered<T>(int most)
    where T : class
{
    private readonly ConcurrentDictionary<ulong, T> _values = new();
    private int _count;

    public T? Find(ulong fingerprint) => _values.GetValueOrDefault(fingerprint);

    public void Add(ulong fingerprint, T value)
    {
        if (Interlocked.Increment(ref _count) > most)
        {
            _values.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _values[fingerprint] = value;
    }
}
