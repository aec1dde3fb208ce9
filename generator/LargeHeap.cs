using System.Runtime;

namespace GenGuide;

/// <summary>The memory of a build of a large site. Left alone it is seldom looked through as a whole, and grows by much that nobody needs any more.</summary>
internal sealed class LargeHeap
{
    /// <summary>Sites of two thousand lessons stay below.</summary>
    private const long Small = 128 * 1024 * 1024;

    private long _expected = Small;

    /// <summary>Gives back to the system what is not needed, where that may be much: before something that takes much by itself. In any thread.</summary>
    public void Shrink()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Interlocked.Read(ref _expected))
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Interlocked.Exchange(ref _expected, Math.Max(Small, GC.GetTotalMemory(forceFullCollection: false) * 17 / 16));
        }
    }
}
