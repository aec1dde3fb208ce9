using System.Runtime;

namespace GenGuide;

/// <summary>The memory of a build of a large site. Left alone it is seldom looked through as a whole, and grows by much that nobody needs any more.</summary>
/// <param name="measure">How many bytes are in use, with what is not needed any more; null for what the runtime says.</param>
/// <param name="compact">Gives back to the system what is not needed; null for the runtime's way.</param>
public sealed class LargeHeap(Func<long>? measure = null, Action? compact = null)
{
    /// <summary>What any site may take: those of five thousand lessons stay below, and the largest lose no time before they are near what they need anyway.</summary>
    public const long Small = 256 * 1024 * 1024;

    /// <summary>New objects take two thirds of it before they are looked through, on any site.</summary>
    public const long Usual = 44 * 1024 * 1024;

    private readonly Func<long> _measure = measure ?? (() => GC.GetTotalMemory(forceFullCollection: false));
    private readonly Action _compact = compact ?? Compact;

    /// <summary>What it held when it was last seen to.</summary>
    private long _needed = Small;

    /// <summary>Shrinks what has grown at all: before something that takes much by itself. Safe to call from several threads.</summary>
    public void Shrink() => ShrinkFrom(_needed / 16 * 17);

    /// <summary>Shrinks what has grown by more than is usual between two looks, because it takes a tenth of a second: now and then.</summary>
    public void ShrinkWhereGrown() => ShrinkFrom(_needed + Usual);

    private void ShrinkFrom(long most)
    {
        if (_measure() > most)
        {
            _compact();
            Interlocked.Exchange(ref _needed, Math.Max(Small, _measure()));
        }
    }

    private static void Compact()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
