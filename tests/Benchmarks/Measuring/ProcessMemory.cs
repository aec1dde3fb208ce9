using System.Diagnostics;
using System.Globalization;

namespace GenGuide.Benchmarks.Measuring;

/// <summary>The resident memory of a process that runs, in bytes.</summary>
public static class ProcessMemory
{
    /// <summary>The most that it ever held.</summary>
    public static long PeakOf(Process process) => Read(process, "VmHWM:", () => process.PeakWorkingSet64);

    /// <summary>What it holds now.</summary>
    public static long Of(Process process) => Read(process, "VmRSS:", () => process.WorkingSet64);

    private static long Read(Process process, string line, Func<long> elsewhere)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return elsewhere();
            }

            var found = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(entry => entry.StartsWith(line, StringComparison.Ordinal));
            return found is null ? 0 : 1024 * long.Parse(found[line.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
        }
        catch (Exception ended) when (ended is IOException or InvalidOperationException)
        {
            return 0;
        }
    }
}
