using System.Threading.Channels;
using GenGuide.Sources;

namespace GenGuide.Preview;

/// <summary>Tells when something under <c>content/</c> or <c>quizzes/</c> has changed and come to rest.</summary>
public sealed class SourceWatcher : IDisposable
{
    /// <summary>Saving a file takes most editors several steps; shorter than this they follow each other.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    private static readonly string[] Folders = [SourceTree.ContentFolder, SourceTree.QuizFolder];

    // One place is enough: what matters is that something changed since the last look, not how much.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string _root;
    private readonly FileSystemWatcher _rootWatcher;
    private List<FileSystemWatcher> _watchers = [];
    private volatile bool _isBroken;

    public SourceWatcher(string root)
    {
        _root = root;
        // The folders themselves may be missing at first, or vanish and come back when another branch is checked out.
        _rootWatcher = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.DirectoryName };
        _rootWatcher.Created += (_, change) => ReplacedIf(Folders.Contains(change.Name));
        _rootWatcher.Deleted += (_, change) => ReplacedIf(Folders.Contains(change.Name));
        _rootWatcher.Renamed += (_, change) => ReplacedIf(Folders.Contains(change.Name) || Folders.Contains(change.OldName));
        _rootWatcher.Error += (_, _) => ReplacedIf(true);
        _rootWatcher.EnableRaisingEvents = true;
        Attach();
    }

    /// <summary>Ends when there has been a change since the last call.</summary>
    public async Task WaitForChangeAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);

        // Before the caller reads the files, so that a change is either read now or heard of later.
        AttachIfBroken();
    }

    /// <summary>Ends when nothing has changed for a moment.</summary>
    public async Task WaitForRestAsync(CancellationToken cancellation)
    {
        while (await ChangesWithinRestAsync(cancellation).ConfigureAwait(false))
        {
            await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        }

        AttachIfBroken();
    }

    /// <summary>Ends when there is a change to wait for, and leaves it there; also when it is cancelled.</summary>
    public async Task ChangeAsync(CancellationToken cancellation)
    {
        try
        {
            await _changes.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Whoever cancels knows what for.
        }
    }

    public void Dispose()
    {
        _rootWatcher.Dispose();
        _watchers.ForEach(watcher => watcher.Dispose());
    }

    private async Task<bool> ChangesWithinRestAsync(CancellationToken cancellation)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        rest.CancelAfter(Rest);
        try
        {
            return await _changes.Reader.WaitToReadAsync(rest.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void AttachIfBroken()
    {
        if (_isBroken)
        {
            Attach();
        }
    }

    private void Attach()
    {
        _isBroken = false;
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers = [.. Folders.Select(folder => Path.Combine(_root, folder)).Where(Directory.Exists).Select(Watch).OfType<FileSystemWatcher>()];
    }

    private FileSystemWatcher? Watch(string folder)
    {
        var watcher = new FileSystemWatcher
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => CreatedOrMoved(change);
        watcher.Changed += (_, change) => ChangedIf(IsSource(change.Name));
        watcher.Deleted += (_, change) => ChangedIf(IsSource(change.Name));
        watcher.Renamed += (_, change) => CreatedOrMoved(change);
        // Too many changes at once to be told one by one: everything is read again anyway.
        watcher.Error += (_, _) => ReplacedIf(true);
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception) when (!Directory.Exists(folder))
        {
            // Gone since it was seen; the watcher of the root will tell when it is back.
            watcher.Dispose();
            return null;
        }
    }

    /// <summary>Names that begin with a dot are no sources: editors keep their locks and drafts there.</summary>
    private static bool IsSource(string? name) => name is null || !name.Split('/', '\\').Any(part => part.StartsWith('.'));

    /// <summary>A new folder is watched only a moment after it appeared, and what is written into it meanwhile is told to nobody; so everything is attached anew.</summary>
    private void CreatedOrMoved(FileSystemEventArgs change)
    {
        ReplacedIf(IsSource(change.Name) && Directory.Exists(change.FullPath));
        ChangedIf(IsSource(change.Name) || (change is RenamedEventArgs renamed && IsSource(renamed.OldName)));
    }

    private void ReplacedIf(bool isReplaced)
    {
        if (isReplaced)
        {
            _isBroken = true;
            _changes.Writer.TryWrite(true);
        }
    }

    private void ChangedIf(bool isChanged)
    {
        if (isChanged)
        {
            _changes.Writer.TryWrite(true);
        }
    }
}
