using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GenGuide.Benchmarks.Measuring;

/// <summary>On what the figures were measured.</summary>
public static class Machine
{
    public static string Describe(HugoProgram? hugo) =>
        $"{ProcessorName()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}; .NET {Environment.Version}; {hugo?.Version ?? "no Hugo"}";

    private static string ProcessorName()
    {
        const string Table = "/proc/cpuinfo";
        var line = File.Exists(Table) ? File.ReadLines(Table).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    /// <summary>Lets the disk finish what earlier runs wrote, so that the next one does not wait for it.</summary>
    public static async Task SettleAsync(CancellationToken cancellation)
    {
        if (OperatingSystem.IsLinux())
        {
            using var sync = Process.Start("sync");
            await sync.WaitForExitAsync(cancellation);
        }
    }
}
