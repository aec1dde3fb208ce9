using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Reading;
using GenGuide.Sources;
using GenGuide.Writing;
using Spectre.Console;

namespace GenGuide.Preview;

/// <summary>The site in memory, built anew on demand; a build that fails leaves the last good one in place.</summary>
public sealed class RebuiltSite(BuildOptions options, IAnsiConsole console)
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private IReadOnlyList<Diagnostic> _printed = [];
    private volatile Snapshot _current = new("", "/", null, []);

    public Snapshot Current => _current;

    /// <summary>Builds, says on the console what came of it, and shows it.</summary>
    public async Task RebuildAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var (files, basePath, found) = await BuildAsync(cancellation).ConfigureAwait(false);
            if (files is null)
            {
                new DiagnosticPrinter(console).Print(found);
                Fail(basePath, [.. found.Where(StopsBuild).Select(Finding.Of)]);
            }
            else
            {
                PrintOnce(found);
                var verb = _current.Files is null ? "Built" : "Rebuilt";
                console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verb} in {clock.ElapsedMilliseconds} ms."));
                Show(new Snapshot(VersionOf(files.Values, basePath), basePath, files, []));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // What stands in an editor for a moment must not end the preview, whatever it brings to light.
            console.WriteLine(failure is IOException or UnauthorizedAccessException ? $"The disk refused: {failure.Message}" : $"This is a bug in GenGuide, not in your files: {failure}");
            Fail(_current.BasePath, [Finding.Of(failure)]);
        }
    }

    /// <summary>A file that an editor still holds, or has just renamed away, is waited for.</summary>
    private async Task<(IReadOnlyDictionary<string, OutputFile>? Files, string BasePath, IReadOnlyList<Diagnostic> Found)> BuildAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var diagnostics = new DiagnosticBag();
                var basePath = ReadBasePath();
                var files = new SiteBuild(options, diagnostics).Preview(cancellation);
                return (files, basePath, diagnostics.ToSortedList());
            }
            catch (Exception failure) when (attempt < Attempts && failure is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
    }

    private string ReadBasePath()
    {
        // The build reports what is wrong with the settings; said here, it would be said twice.
        var unreported = new DiagnosticBag();
        return new SettingsReader(unreported).Read(SourceTree.FromDisk(options.Root, unreported), options.SiteUrl)?.BasePath ?? "/";
    }

    private bool StopsBuild(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error || (options.IsStrict && diagnostic.Severity == Severity.Warning);

    /// <summary>Warnings that were there at the last build are known by now.</summary>
    private void PrintOnce(IReadOnlyList<Diagnostic> found)
    {
        if (!found.SequenceEqual(_printed))
        {
            new DiagnosticPrinter(console).Print(found);
        }

        _printed = found;
    }

    private void Fail(string basePath, IReadOnlyList<Finding> findings) => Show(_current.Files is null
        ? new Snapshot(ContentHash.Of(string.Join('\n', findings)), basePath, null, findings)
        : new Snapshot(_current.Version, _current.BasePath, _current.Files, findings));

    private void Show(Snapshot next)
    {
        var previous = _current;
        _current = next;
        previous.ReplaceWith(next);
    }

    private static string VersionOf(IEnumerable<OutputFile> files, string basePath)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(basePath));
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{file.Path}\n{file.Content.Length}\n")));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
