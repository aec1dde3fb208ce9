using System.ComponentModel;
using System.Diagnostics;

namespace GenGuide.Benchmarks.Measuring;

/// <summary>The Hugo that is installed on this machine, beside which GenGuide is measured.</summary>
/// <param name="Version">As it says of itself.</param>
public sealed record HugoProgram(string Version)
{
    public const string Name = "hugo";

    /// <summary>Null when there is none.</summary>
    public static HugoProgram? Find()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Name, ["version"]) { RedirectStandardOutput = true })!;
            var version = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return new HugoProgram(string.Join(' ', version.Split(' ').Take(2)));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
