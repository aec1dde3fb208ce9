using System.Diagnostics;
using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Reading;
using GenGuide.Sources;
using GenGuide.Writing;
using Spectre.Console;

namespace GenGuide.Preview;

/// <summary>The site in memory, built anew on demand; a build that fails leaves the last good one in place.</summary>
public sealed class RebuiltSite(BuildOptions options, IAnsiConsole console) : IDisposable
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly SiteMemory _memory = new();
    private IReadOnlyList<Diagnostic> _printed = [];
    private volatile Snapshot _current = new("", "/", null, []);

    /// <summary>What is made when nobody waits for it, as it was made last.</summary>
    private IReadOnlyList<OutputFile> _rest = [];

    private readonly Lock _gate = new();
    private CancellationTokenSource? _replacing;
    private volatile Unfinished? _unfinished;

    public Snapshot Current => _current;

    public void Dispose() => _replacing?.Dispose();

    /// <summary>Builds what has changed and shows it, if it is good. What is not good is left to <see cref="RebuildAsync"/>: an editor may not have finished.</summary>
    /// <param name="changed">The paths of all files that may have changed since the last build; null when that is not known.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether there is something to show.</returns>
    public async Task<bool> TryRebuildAsync(IReadOnlyCollection<string>? changed, CancellationToken cancellation)
    {
        try
        {
            return _current.Files is not null && await ShowPagesAsync(changed, attempts: 1, cancellation).ConfigureAwait(false) is null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Builds, says on the console what came of it, and shows it.</summary>
    public async Task RebuildAsync(CancellationToken cancellation)
    {
        try
        {
            if (await ShowPagesAsync(changed: null, Attempts, cancellation).ConfigureAwait(false) is { } found)
            {
                new DiagnosticPrinter(console).Print(found);
                Fail([.. found.Where(StopsBuild).Select(Finding.Of)]);
            }
            else if (_current.Files is null)
            {
                Complete(cancellation);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Fail(failure);
        }
    }

    /// <summary>Makes and checks what nobody waited for, until something changes again. What is wrong then is our own bug, or something that a warning says.</summary>
    public void Complete(CancellationToken cancellation)
    {
        if (_unfinished is not { } build)
        {
            return;
        }

        using var until = CancellationTokenSource.CreateLinkedTokenSource(cancellation, build.Replaced);
        try
        {
            var files = build.Site.Complete(until.Token);
            var found = build.Diagnostics.ToSortedList();
            ShowIfNew(build, () =>
            {
                _rest = [.. files.Values.Where(file => !build.Site.Pages.ContainsKey(file.Path))];
                PrintOnce(found);
                if (found.Where(StopsBuild).Select(Finding.Of).ToList() is { Count: > 0 } findings)
                {
                    Fail(findings);
                    return;
                }

                if (_current.Files is null)
                {
                    Say("Built", build.Clock);
                }

                Show(new Snapshot(build.Site.Version, build.Site.BasePath, files, []));
            });
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ShowIfNew(build, () => Fail(failure));
        }
    }

    /// <summary>Whether another build has begun is asked and answered at once, because that happens on another thread.</summary>
    private void ShowIfNew(Unfinished build, Action show)
    {
        lock (_gate)
        {
            if (_unfinished == build)
            {
                _unfinished = null;
                show();
            }
        }
    }

    private void Begin()
    {
        lock (_gate)
        {
            _replacing?.Cancel();
            _replacing?.Dispose();
            _replacing = new CancellationTokenSource();
            _unfinished = null;
        }
    }

    /// <summary>Null when the pages are good and, unless they are the very first, shown; else what was found. A file that an editor still holds, or has just renamed away, is waited for.</summary>
    private async Task<IReadOnlyList<Diagnostic>?> ShowPagesAsync(IReadOnlyCollection<string>? changed, int attempts, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        Begin();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var diagnostics = new DiagnosticBag();
                if (new SiteBuild(options, diagnostics).Preview(_memory, cancellation, changed) is not { } site)
                {
                    return diagnostics.ToSortedList();
                }

                var build = new Unfinished(site, diagnostics, clock, _replacing!.Token);
                lock (_gate)
                {
                    _unfinished = build;
                    if (_current.Files is not null)
                    {
                        Say("Rebuilt", clock);
                        Show(new Snapshot(build.Site.Version, site.BasePath, WithRest(site.Pages), []));
                    }
                }

                return null;
            }
            catch (Exception failure) when (attempt < attempts && failure is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The new pages, with what else there is until that, too, is new.</summary>
    private Dictionary<string, OutputFile> WithRest(IReadOnlyDictionary<string, OutputFile> pages)
    {
        var files = new Dictionary<string, OutputFile>(pages, StringComparer.Ordinal);
        foreach (var file in _rest)
        {
            files.TryAdd(file.Path, file);
        }

        return files;
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

    private void Say(string verb, Stopwatch clock) => console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verb} in {clock.ElapsedMilliseconds} ms."));

    /// <summary>What stands in an editor for a moment must not end the preview, whatever it brings to light.</summary>
    private void Fail(Exception failure)
    {
        console.WriteLine(failure is IOException or UnauthorizedAccessException ? $"The disk refused: {failure.Message}" : $"This is a bug in GenGuide, not in your files: {failure}");
        Fail([Finding.Of(failure)]);
    }

    private void Fail(IReadOnlyList<Finding> findings) => Show(_current.Files is null
        ? new Snapshot(ContentHash.Of(string.Join('\n', findings)), ReadBasePath(), null, findings)
        : new Snapshot(_current.Version, _current.BasePath, _current.Files, findings));

    private void Show(Snapshot next)
    {
        var previous = _current;
        _current = next;
        previous.ReplaceWith(next);
    }

    /// <summary>A build whose pages are there, and nothing else yet.</summary>
    private sealed record Unfinished(PreviewedSite Site, DiagnosticBag Diagnostics, Stopwatch Clock, CancellationToken Replaced);
}
