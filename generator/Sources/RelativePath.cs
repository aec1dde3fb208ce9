namespace GenGuide.Sources;

/// <summary>Paths between files of the tree, with forward slashes, whatever the machine.</summary>
public static class RelativePath
{
    /// <summary>What a relative reference in a folder points to, or null when it leaves the root.</summary>
    public static string? Resolve(string folder, string reference)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in reference.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The reference from one folder to a path: <c>a/b</c> to <c>a/c/</c> is <c>../c/</c>; to itself it is <c>./</c>.</summary>
    public static string Between(string fromFolder, string toPath)
    {
        var from = fromFolder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = toPath.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var steps = Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]);
        var path = string.Join('/', steps);
        return path.Length == 0 ? "./" : path;
    }
}
