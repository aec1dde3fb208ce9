using System.CommandLine;
using System.Diagnostics;
using GenGuide.Tests;

namespace GenGuide.Benchmarks.Measuring;

/// <summary>The generator as it is published: what is measured is the program that people run.</summary>
/// <param name="Program">The executable.</param>
public sealed record PublishedGenerator(string Program)
{
    /// <summary>Where proofs are recorded, under the root of a site; a cold build has none.</summary>
    public const string RecordFolder = ".genguide";

    /// <summary>For commands that measure it.</summary>
    public static Option<string?> Choice() => new("--program") { Description = "Measures a program that was published earlier; else one is published first." };

    /// <param name="chosen">The executable; null to publish one.</param>
    /// <param name="folder">Where it is published.</param>
    public static Task<PublishedGenerator> FindAsync(string? chosen, string folder, CancellationToken cancellation) =>
        chosen is null ? PublishAsync(folder, cancellation) : Task.FromResult(new PublishedGenerator(Path.GetFullPath(chosen)));

    private static async Task<PublishedGenerator> PublishAsync(string folder, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", RepositoryFiles.PathOf("generator"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet"]))!;
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0
            ? new PublishedGenerator(Path.Combine(folder, OperatingSystem.IsWindows() ? "GenGuide.exe" : "GenGuide"))
            : throw new InvalidOperationException("The generator could not be published.");
    }

    /// <summary>Forgets what earlier builds have proved.</summary>
    public static void ForgetProofs(string root) => Folders.Delete(Path.Combine(root, RecordFolder));
}
