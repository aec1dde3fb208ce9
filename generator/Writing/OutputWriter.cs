using GenGuide.Diagnostics;

namespace GenGuide.Writing;

/// <summary>
/// Puts a finished site on disk, whole or not at all. Files are staged beside the destination; the switch is two renames, and <see cref="Leftovers"/>
/// says what a later run makes of a kill at any moment. That covers the end of a process, not of the power: only the manifest is forced to the disk,
/// and what a power cut took from the files is found by reading the site back.
/// </summary>
public sealed class OutputWriter : IDisposable
{
    // Files are staged side by side; the switch and the end wait for those that are under way, and an interruption on another thread for the switch.
    private readonly ReaderWriterLockSlim _gate = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Lock _claims = new();
    private readonly SitePlaces _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly FileStream _heldLock;
    private readonly Dictionary<string, StagedFile> _staged = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<FolderPath> _folders = new(new FolderPath.IgnoringCase());
    private bool _isSwitched;
    private bool _isDisposed;

    private OutputWriter(SitePlaces places, DiagnosticBag diagnostics, FileStream heldLock)
    {
        _places = places;
        _diagnostics = diagnostics;
        _heldLock = heldLock;
    }

    /// <summary>Clears up after an interrupted run and makes ready for a new site; null, with a finding, when the destination is not ours to replace or another process is at it.</summary>
    public static OutputWriter? Open(string destination, DiagnosticBag diagnostics)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(destination);
        var shown = SiteFolder.Show(destination);
        if (SitePlaces.Of(destination) is not { } places)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotOurs, Location.Of(shown), shown, "the root of a disk");
            return null;
        }

        Directory.CreateDirectory(places.Parent);
        if (OutputLock.TryTake(places.Lock) is not { } heldLock)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBusy, Location.Of(shown), shown);
            return null;
        }

        var writer = new OutputWriter(places, diagnostics, heldLock);
        if (!writer.TryBegin())
        {
            heldLock.Dispose();
            return null;
        }

        return writer;
    }

    /// <summary>Writes a file beside the destination, where nobody sees it yet. Safe to call from several threads.</summary>
    public void Stage(OutputFile file)
    {
        if (!SitePath.IsSafe(file.Path))
        {
            throw new ArgumentException($"'{file.Path}' cannot be the path of a file of the site.", nameof(file));
        }

        var staged = StagedFile.Of(file);
        _gate.EnterReadLock();
        try
        {
            ThrowIfOver();
            Claim(file.Path, staged);
            _places.Next.Add(file);
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <summary>Puts the staged site in the place of the old one; false, with a finding, when somebody has put files of their own there meanwhile.</summary>
    /// <param name="observer">Told of every step that has just been done.</param>
    public bool Switch(Action<SwitchStep>? observer = null)
    {
        _gate.EnterWriteLock();
        try
        {
            ThrowIfOver();
            if (_places.Destination.ReportStrangers(_diagnostics))
            {
                return false;
            }

            _isSwitched = true;
            _places.Next.Complete(SiteManifest.Of(_staged.Select(file => file.Value.EntryAt(file.Key))));
            observer?.Invoke(SwitchStep.ManifestCompleted);
            SetOldAside(observer);
            _places.Next.MoveTo(_places.Destination);
            observer?.Invoke(SwitchStep.NewPutInPlace);
            RemoveOld(observer);
            return true;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    /// <summary>Ends the run. Without a switch the staged files are removed, and the destination is as it was.</summary>
    public void Dispose()
    {
        _gate.EnterWriteLock();
        try
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            using (_heldLock)
            {
                LeaveToNextRun(() => Leftovers.Settle(_places, mayPromote: false));
            }
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    // What cannot be deleted now, because a program still holds a file open, is no reason to fail: the next run begins by clearing up.
    private static void LeaveToNextRun(Action clearUp)
    {
        try
        {
            clearUp();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private bool TryBegin()
    {
        try
        {
            if (_places.ReportStrangers(_diagnostics))
            {
                return false;
            }

            Leftovers.Settle(_places, mayPromote: true);
            _places.Next.Create();
            return true;
        }
        catch
        {
            _heldLock.Dispose();
            throw;
        }
    }

    private void SetOldAside(Action<SwitchStep>? observer)
    {
        if (_places.Destination.Exists)
        {
            _places.Destination.MoveTo(_places.Previous);
            observer?.Invoke(SwitchStep.OldSetAside);
        }
    }

    private void RemoveOld(Action<SwitchStep>? observer)
    {
        if (_places.Previous.Exists && !_places.Previous.HasStrangers)
        {
            LeaveToNextRun(() => _places.Previous.Remove(begun: () => observer?.Invoke(SwitchStep.OldPartlyRemoved)));
            observer?.Invoke(SwitchStep.OldRemoved);
        }
    }

    private void ThrowIfOver()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isSwitched)
        {
            throw new InvalidOperationException("The site has been switched already.");
        }
    }

    private void Claim(string path, StagedFile file)
    {
        lock (_claims)
        {
            ThrowIfTaken(path);
            _staged.Add(path, file);
            _folders.UnionWith(FolderPath.AllOf(path));
        }
    }

    // Paths that differ in nothing but case are one file on some systems and two on others; a site must be the same everywhere.
    private void ThrowIfTaken(string path)
    {
        var files = _staged.GetAlternateLookup<ReadOnlySpan<char>>();
        var isTaken = _staged.ContainsKey(path)
            || _folders.Contains(new FolderPath(path, path.Length))
            || FolderPath.AllOf(path).Any(folder => files.ContainsKey(folder.Path) || (_folders.TryGetValue(folder, out var known) && !known.Path.SequenceEqual(folder.Path)));
        if (isTaken)
        {
            throw new ArgumentException($"'{path}' collides with the path of another file of the site.", nameof(path));
        }
    }
}
