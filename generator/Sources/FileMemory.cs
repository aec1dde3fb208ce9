using System.Collections.Concurrent;

namespace GenGuide.Sources;

/// <summary>Files as they were read last, so that only those that have changed since are read again. What one run does not ask for is forgotten in the next.</summary>
public sealed class FileMemory
{
    /// <summary>Clocks of file systems tick so slowly that a file can change again without another time of change. What was read so soon after a change is read once more.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private ConcurrentDictionary<string, Known> _before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Known> _now = new(StringComparer.Ordinal);

    /// <summary>All of them, as they were put together last; null before that.</summary>
    public SourceTree? Tree { get; set; }

    /// <summary>Begins a run; what the last one asked for is known.</summary>
    public void Begin() => (_before, _now) = (_now, new ConcurrentDictionary<string, Known>(StringComparer.Ordinal));

    /// <summary>What was made of a file, as long as the file is the same. Safe to call from several threads.</summary>
    /// <param name="path">Relative to the root of the site.</param>
    /// <param name="file">As it lies there now.</param>
    /// <param name="read">Makes it; told what was made of the file before, and may return that where nothing is new about it. Null where nothing can be made of it.</param>
    public T? Recall<T>(string path, FileInfo file, Func<T?, T?> read)
        where T : class
    {
        var (length, changed) = (file.Length, file.LastWriteTimeUtc);
        var known = _before.GetValueOrDefault(path);
        if (known is not null && known.Length == length && known.Changed == changed && known.Read - changed > Tick && known.Made is T same)
        {
            _now[path] = known;
            return same;
        }

        return Make(path, file, known, read);
    }

    /// <summary>The same for a file of the run that has begun, read whatever it looks like.</summary>
    public T? Renew<T>(string path, FileInfo file, Func<T?, T?> read)
        where T : class => Make(path, file, _now.GetValueOrDefault(path), read);

    private T? Make<T>(string path, FileInfo file, Known? known, Func<T?, T?> read)
        where T : class
    {
        var (length, changed, now) = (file.Length, file.LastWriteTimeUtc, DateTime.UtcNow);
        var made = read(known?.Made as T);
        if (made is not null)
        {
            _now[path] = new Known(length, changed, now, made);
        }

        return made;
    }

    /// <param name="Length">In bytes.</param>
    /// <param name="Changed">As the file system says.</param>
    /// <param name="Read">When it was read, a moment before.</param>
    /// <param name="Made">What was made of it.</param>
    private sealed record Known(long Length, DateTime Changed, DateTime Read, object Made);
}
