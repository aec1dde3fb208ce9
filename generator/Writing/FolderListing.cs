namespace GenGuide.Writing;

/// <summary>What stands in a folder, told apart by its manifest. No link is followed.</summary>
internal sealed class FolderListing
{
    // Left in every folder that somebody looks into with the system's file browser.
    private static readonly HashSet<string> Litter = new([".DS_Store", "Thumbs.db", "desktop.ini"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _strangers = new(StringComparer.Ordinal);

    public FolderListing(string folder, SiteManifest? manifest)
    {
        if (manifest is not null)
        {
            _listed.Add(SiteManifest.FileName);
            _listed.UnionWith(manifest.Files.Select(file => file.Path));
            _folders.UnionWith(manifest.Files.SelectMany(file => FolderPath.AllOf(file.Path).Select(folder => folder.Path.ToString())));
        }

        Walk(new DirectoryInfo(folder), "");
    }

    /// <summary>Everything that the manifest does not list, in ordinal order; a folder ends in a slash and stands for all that is in it.</summary>
    public IReadOnlyCollection<string> Strangers => _strangers;

    /// <summary>Whether a listed file stands there as a file: not as a link, and not as a folder.</summary>
    public bool Has(string path) => _present.Contains(path);

    private void Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                _strangers.Add(path);
            }
            else if (entry is DirectoryInfo inner)
            {
                WalkInner(inner, path);
            }
            else if (_listed.Contains(path))
            {
                _present.Add(path);
            }
            else if (!Litter.Contains(entry.Name))
            {
                _strangers.Add(path);
            }
        }
    }

    private void WalkInner(DirectoryInfo folder, string path)
    {
        if (_folders.Contains(path))
        {
            Walk(folder, path + "/");
        }
        else
        {
            _strangers.Add(path + "/");
        }
    }
}
