using System.Diagnostics;

namespace GenGuide.Benchmarks.Measuring;

/// <summary>Runs a program to its end and measures it from outside, as who waits for it does.</summary>
public static class MeasuredProcess
{
    /// <summary>Who looks more often takes time from programs that need all processors.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    public static async Task<Measured> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var ended = process.WaitForExitAsync(cancellation);
            long peak = 0;
            while (await Task.WhenAny(ended, Task.Delay(BetweenLooks, cancellation)) != ended)
            {
                // The system counts the peak itself, so a look that comes late loses nothing but the last moment.
                peak = Math.Max(peak, ProcessMemory.PeakOf(process));
            }

            var elapsed = clock.Elapsed;
            await ended;
            return process.ExitCode == 0
                ? new Measured(elapsed, peak)
                : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{await output}{await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
