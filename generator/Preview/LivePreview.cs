using Spectre.Console;

namespace GenGuide.Preview;

/// <summary>The preview as a whole: builds, serves, watches, and builds again.</summary>
public sealed class LivePreview : IAsyncDisposable
{
    /// <summary>So long after a change the rest of the site is made.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private readonly RebuiltSite _site;
    private readonly PreviewServer _server;
    private readonly SourceWatcher _watcher;
    private Task _completed = Task.CompletedTask;

    /// <summary>How often changed pages have been shown.</summary>
    private volatile int _shown;

    private LivePreview(RebuiltSite site, PreviewServer server, SourceWatcher watcher)
    {
        _site = site;
        _server = server;
        _watcher = watcher;
    }

    /// <summary>The address of the front page.</summary>
    public Uri Address => new(_server.Address, _site.Current.BasePath);

    /// <summary>Serves the site and prints its address.</summary>
    public static async Task<LivePreview> StartAsync(BuildOptions options, int port, IAnsiConsole console, CancellationToken cancellation)
    {
        // The port first: it is the quickest to be wrong. The watcher before the build: a change during the build is one.
        var site = new RebuiltSite(options, console);
        var server = await PreviewServer.StartAsync(site, port, cancellation).ConfigureAwait(false);
        var preview = new LivePreview(site, server, new SourceWatcher(options.Root));
        try
        {
            await site.RebuildAsync(cancellation).ConfigureAwait(false);
            console.WriteLine($"Preview at {preview.Address} (Ctrl+C ends it).");
            return preview;
        }
        catch
        {
            await preview.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Builds again at every change, until it is cancelled: the pages at once, and what nobody waits for when there is time.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var changed = await _watcher.WaitForChangesAsync(cancellation).ConfigureAwait(false);
            if (!await _site.TryRebuildAsync(changed, cancellation).ConfigureAwait(false))
            {
                await _watcher.WaitForRestAsync(cancellation).ConfigureAwait(false);
                await _site.RebuildAsync(cancellation).ConfigureAwait(false);
            }

            _completed = CompleteAsync(_completed, ++_shown, cancellation);
        }
    }

    /// <summary>One after the other, and only what nothing has replaced for a while: whoever saves again and again waits for pages alone.</summary>
    private async Task CompleteAsync(Task before, int shown, CancellationToken cancellation)
    {
        await before.ConfigureAwait(false);
        if (shown != _shown)
        {
            return;
        }

        try
        {
            await Task.Delay(Rest, cancellation).ConfigureAwait(false);
            if (shown == _shown)
            {
                await Task.Run(() => _site.Complete(cancellation), cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Another build will be completed instead.
        }
    }

    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        await _completed.ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _site.Dispose();
    }
}
