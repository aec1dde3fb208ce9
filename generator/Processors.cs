using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace GenGuide;

/// <summary>Independent work on all processors.</summary>
internal static class Processors
{
    /// <summary>One after the other is begun in the order of the list; what one of them throws is thrown.</summary>
    public static void ForEach<T>(IEnumerable<T> list, Action<T> work, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(Partitioner.Create(list, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
