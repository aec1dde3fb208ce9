using GenGuide.Diagnostics;

namespace GenGuide.Writing;

/// <summary>A folder in which a site stands, is being put together, or may not be touched.</summary>
public sealed class SiteFolder
{
    private readonly string _path;
    private readonly string _shown;

    internal SiteFolder(string path, string shown)
    {
        _path = path;
        _shown = shown;
    }

    /// <summary>Reads a written site back, one file after the other, and notes where it is no longer what was written. Altered files are read too, because they ship.</summary>
    public static IEnumerable<OutputFile> Read(string destination, DiagnosticBag diagnostics)
    {
        var folder = new SiteFolder(Path.GetFullPath(destination), Show(destination));
        var manifest = folder.IsPlain ? SiteManifest.TryRead(folder._path) : null;
        if (manifest is not { IsComplete: true })
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotASite, Location.Of(folder._shown), folder._shown);
            return [];
        }

        return folder.ReadFiles(manifest, new FolderListing(folder._path, manifest), diagnostics);
    }

    /// <summary>How a path is written in messages: as the user gave it, with forward slashes.</summary>
    internal static string Show(string path) => Path.TrimEndingDirectorySeparator(path).Replace(Path.DirectorySeparatorChar, '/');

    // A link that leads nowhere has attributes of its own, and stands in the way like everything else.
    internal bool Exists => new FileInfo(_path).Attributes != (FileAttributes)(-1);

    /// <summary>Whether this program may delete it as a half-filled folder: by its mark, however broken that is, or because nothing is in it.</summary>
    internal bool IsMarked => IsPlain && (File.Exists(Path.Combine(_path, SiteManifest.FileName)) || IsEmpty);

    /// <summary>Whether a folder stands there with nothing in it that anybody would miss.</summary>
    internal bool IsEmpty => IsPlain && new FolderListing(_path, manifest: null).Strangers.Count == 0;

    private bool IsPlain => new DirectoryInfo(_path) is { Exists: true, LinkTarget: null };

    /// <summary>Whether every file that was ever meant to be in it is there, to the byte.</summary>
    internal bool IsWhole()
    {
        var manifest = IsPlain ? SiteManifest.TryRead(_path) : null;
        if (manifest is not { IsComplete: true })
        {
            return false;
        }

        var listing = new FolderListing(_path, manifest);
        return manifest.Files.All(file => listing.Has(file.Path) && IsUnaltered(file));
    }

    /// <summary>Whether anything would be lost if this folder were replaced.</summary>
    internal bool HasStrangers => FindStrangers().Count > 0;

    /// <summary>Notes what would be lost if this folder were replaced; false when nothing would.</summary>
    internal bool ReportStrangers(DiagnosticBag diagnostics)
    {
        var strangers = FindStrangers();
        if (strangers.Count == 0)
        {
            return false;
        }

        var others = strangers.Count > 3 ? $" and {strangers.Count - 3} more" : "";
        diagnostics.Add(DiagnosticCatalog.OutputNotOurs, Location.Of(_shown), _shown, string.Join(", ", strangers.Take(3)) + others);
        return true;
    }

    internal void Create()
    {
        Directory.CreateDirectory(_path);
        SiteManifest.Unfinished.Write(_path);
    }

    internal void Add(OutputFile file)
    {
        var path = PathOf(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(file.Content.Span);
    }

    internal void Complete(SiteManifest manifest) => manifest.Write(_path);

    /// <summary>Takes another place under the same parent, which every file system does at once or not at all.</summary>
    internal void MoveTo(SiteFolder place)
    {
        // Windows refuses while a virus scanner or an indexer still looks at a file that was just written; they need a moment.
        for (var patience = OperatingSystem.IsWindows() ? 20 : 0; ; patience--)
        {
            try
            {
                Directory.Move(_path, place._path);
                return;
            }
            catch (Exception exception) when (patience > 0 && exception is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }

    /// <summary>Deletes the folder. The manifest goes last: a kill in between leaves a folder that is still known as ours.</summary>
    internal void Remove(Action? begun = null)
    {
        var manifest = Path.Combine(_path, SiteManifest.FileName);
        foreach (var entry in new DirectoryInfo(_path).GetFileSystemInfos().Where(entry => entry.Name != SiteManifest.FileName))
        {
            RemoveEntry(entry);
            begun?.Invoke();
            begun = null;
        }

        File.Delete(manifest);
        Directory.Delete(_path);
    }

    private IReadOnlyCollection<string> FindStrangers() => this switch
    {
        { Exists: false } => [],
        { IsPlain: false } => ["a file or a link in place of the folder"],
        _ => new FolderListing(_path, SiteManifest.TryRead(_path)).Strangers,
    };

    private static void RemoveEntry(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo folder && entry.LinkTarget is null)
        {
            foreach (var inner in folder.GetFileSystemInfos())
            {
                RemoveEntry(inner);
            }
        }

        entry.Delete();
    }

    private IEnumerable<OutputFile> ReadFiles(SiteManifest manifest, FolderListing listing, DiagnosticBag diagnostics)
    {
        foreach (var stranger in listing.Strangers)
        {
            Report(DiagnosticCatalog.OutputExtra, stranger);
        }

        foreach (var file in manifest.Files)
        {
            if (!listing.Has(file.Path))
            {
                Report(DiagnosticCatalog.OutputMissing, file.Path);
                continue;
            }

            var read = new OutputFile(file.Path, File.ReadAllBytes(PathOf(file.Path)), Source: null);
            if (ManifestEntry.Of(read) != file)
            {
                Report(DiagnosticCatalog.OutputAltered, file.Path);
            }

            yield return read;
        }

        void Report(DiagnosticRule rule, string path) => diagnostics.Add(rule, Location.Of($"{_shown}/{path}"), path);
    }

    private bool IsUnaltered(ManifestEntry file)
    {
        using var stream = File.OpenRead(PathOf(file.Path));
        return file.Matches(stream);
    }

    private string PathOf(string file) => Path.Combine(_path, file.Replace('/', Path.DirectorySeparatorChar));
}
