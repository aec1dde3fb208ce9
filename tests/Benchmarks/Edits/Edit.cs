using System.Diagnostics;

namespace GenGuide.Benchmarks.Edits;

/// <summary>Something that is done to a file, and what is served when it has been taken up.</summary>
/// <param name="Write">Saves the file.</param>
/// <param name="Path">The page that changes.</param>
/// <param name="IsServed">By the text of the page; null while there is none.</param>
public sealed record Edit(Action Write, string Path, Predicate<string?> IsServed)
{
    /// <summary>Milliseconds from the moment at which the file is saved to that at which a browser has the new page.</summary>
    public async Task<double> MeasureAsync(ServedSite site, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        Write();
        await site.WaitUntilAsync(Path, IsServed, cancellation);
        return clock.Elapsed.TotalMilliseconds;
    }
}
