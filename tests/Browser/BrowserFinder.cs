using System.Diagnostics;

namespace GenGuide.Tests.Browser;

/// <summary>A Chromium of some make on this machine, or a way to get one.</summary>
public static class BrowserFinder
{
    public const string Variable = "GENGUIDE_BROWSER";

    private const string Missing =
        "The browser tests need Chromium, Chrome or Edge, and none was found or could be installed. "
        + "Install one of them, or name its program in the environment variable " + Variable + ".";

    private static readonly string[] LinuxNames =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] MacNames = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] WindowsNames = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    /// <summary>The program to start; null for the one that Playwright has installed. Throws where there is none.</summary>
    public static string? FindOrInstall()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', which is no file. {Missing}");
        }

        if (Find() is { } found)
        {
            return found;
        }

        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            return null;
        }

        var isDebianRoot = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");
        return (isDebianRoot && RunAptGet("update") && RunAptGet("install", "-y", "chromium") ? Find() : null) ?? throw new InvalidOperationException(Missing);
    }

    private static string? Find() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            return WindowsFolders.SelectMany(folder => WindowsNames.Select(name => Path.Combine(Environment.GetFolderPath(folder), name)));
        }

        if (OperatingSystem.IsMacOS())
        {
            var places = new[] { "/Applications", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications") };
            return places.SelectMany(place => MacNames.Select(name => Path.Combine(place, $"{name}.app", "Contents", "MacOS", name)));
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return LinuxNames.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
    }

    private static bool RunAptGet(params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
