using System.Threading.Channels;
using GenGuide.Sources;

namespace GenGuide.Preview;

/// <summary>Tells when something under <c>content/</c> or <c>quizzes/</c> has changed, and what.</summary>
public sealed class SourceWatcher : IDisposable
{
    /// <summary>Saving a file takes most editors several steps; longer than this they don't wait between two.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    /// <summary>A file is emptied and then filled, or written beside the old one and then renamed: shorter than this such steps follow each other nearly always.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(3);

    private static readonly string[] Folders = [SourceTree.ContentFolder, SourceTree.QuizFolder];

    // One place is enough: it only says that there is something in the other fields.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _gate = new();
    private readonly string _root;
    private readonly FileSystemWatcher _rootWatcher;
    private List<FileSystemWatcher> _watchers = [];

    /// <summary>The paths of what has changed since somebody asked; null when it can be anything.</summary>
    private HashSet<string>? _changed = new(StringComparer.Ordinal);
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

    /// <summary>Ends when there have been changes since the last call, and what was begun seems to be done.</summary>
    /// <returns>The paths of all that may have changed, relative to the root; null when it can be anything.</returns>
    public async Task<IReadOnlyCollection<string>?> WaitForChangesAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        for (var waited = Breath; waited < Rest && await ChangesWithinAsync(Breath, cancellation).ConfigureAwait(false); waited += Breath)
        {
            await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        }

        return Take();
    }

    /// <summary>Ends when nothing has changed for a moment. What has changed until then may be anything.</summary>
    public async Task WaitForRestAsync(CancellationToken cancellation)
    {
        while (await ChangesWithinAsync(Rest, cancellation).ConfigureAwait(false))
        {
            await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        }

        Take();
    }

    /// <summary>Before the caller reads the files, so that a change is either read now or heard of later.</summary>
    private HashSet<string>? Take()
    {
        HashSet<string>? taken;
        lock (_gate)
        {
            (taken, _changed) = (_changed, new HashSet<string>(StringComparer.Ordinal));
        }

        if (_isBroken)
        {
            Attach();
        }

        return taken;
    }

    public void Dispose()
    {
        _rootWatcher.Dispose();
        _watchers.ForEach(watcher => watcher.Dispose());
    }

    private async Task<bool> ChangesWithinAsync(TimeSpan time, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(time);
        try
        {
            return await _changes.Reader.WaitToReadAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Attach()
    {
        _isBroken = false;
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers = [.. Folders.Where(folder => Directory.Exists(Path.Combine(_root, folder))).Select(Watch).OfType<FileSystemWatcher>()];
    }

    private FileSystemWatcher? Watch(string folder)
    {
        var watcher = new FileSystemWatcher
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => CreatedOrMoved(folder, change);
        watcher.Changed += (_, change) => Changed(folder, change.Name);
        watcher.Deleted += (_, change) => Changed(folder, change.Name);
        watcher.Renamed += (_, change) => CreatedOrMoved(folder, change);
        // Too many changes at once to be told one by one: everything is read again anyway.
        watcher.Error += (_, _) => ReplacedIf(true);
        try
        {
            watcher.Path = Path.Combine(_root, folder);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception) when (!Directory.Exists(Path.Combine(_root, folder)))
        {
            // Gone since it was seen; the watcher of the root will tell when it is back.
            watcher.Dispose();
            return null;
        }
    }

    /// <summary>Names that begin with a dot are no sources: editors keep their locks and drafts there.</summary>
    private static bool IsSource(string name) => !name.Split('/', '\\').Any(part => part.StartsWith('.'));

    /// <summary>A new folder is watched only a moment after it appeared, and what is written into it meanwhile is told to nobody; so everything is attached anew.</summary>
    private void CreatedOrMoved(string folder, FileSystemEventArgs change)
    {
        ReplacedIf((change.Name is null || IsSource(change.Name)) && Directory.Exists(change.FullPath));
        Changed(folder, change.Name);
        if (change is RenamedEventArgs renamed)
        {
            Changed(folder, renamed.OldName);
        }
    }

    private void ReplacedIf(bool isReplaced)
    {
        if (isReplaced)
        {
            _isBroken = true;
            Note(path: null);
        }
    }

    private void Changed(string folder, string? name)
    {
        if (name is null || IsSource(name))
        {
            Note(name is null ? null : $"{folder}/{name.Replace('\\', '/')}");
        }
    }

    /// <param name="path">What has changed; null when it can be anything.</param>
    private void Note(string? path)
    {
        lock (_gate)
        {
            if (path is null)
            {
                _changed = null;
            }

            _changed?.Add(path!);
        }

        _changes.Writer.TryWrite(true);
    }
}
