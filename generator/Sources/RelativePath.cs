namespace GenGuide.Sources;

/// <summary>Paths between files of the tree, with forward slashes, whatever the machine.</summary>
public static class RelativePath
{
    private const string Up = "../";

    /// <summary>Longer paths are put together in an array of their own.</summary>
    private const int UsualLength = 256;

    /// <summary>What a relative reference in a folder points to, or null when it leaves the root.</summary>
    public static string? Resolve(string folder, string reference)
    {
        // Links are many, and their paths short: each is put together in one place.
        var most = folder.Length + 1 + reference.Length;
        var path = most <= UsualLength ? stackalloc char[most] : new char[most];
        var length = 0;
        foreach (var range in folder.AsSpan().Split('/'))
        {
            length = Append(path, length, folder.AsSpan(range));
        }

        foreach (var range in reference.AsSpan().Split('/'))
        {
            var part = reference.AsSpan(range);
            if (part is "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = Math.Max(0, path[..length].LastIndexOf('/'));
            }
            else if (part is not ".")
            {
                length = Append(path, length, part);
            }
        }

        return path[..length].ToString();
    }

    /// <summary>The reference from one folder to a path: <c>a/b</c> to <c>a/c/</c> is <c>../c/</c>; to itself it is <c>./</c>.</summary>
    public static string Between(string fromFolder, string toPath)
    {
        var shared = SharedFolders(fromFolder, toPath);
        var up = CountFolders(fromFolder.AsSpan(Math.Min(shared, fromFolder.Length)));
        var length = (up * Up.Length) + toPath.Length - shared;
        return length == 0 ? "./" : string.Create(length, (up, toPath, shared), static (path, way) =>
        {
            for (var step = 0; step < way.up; step++)
            {
                Up.CopyTo(path[(step * Up.Length)..]);
            }

            way.toPath.AsSpan(way.shared).CopyTo(path[(way.up * Up.Length)..]);
        });
    }

    private static int Append(Span<char> path, int length, ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            return length;
        }

        if (length > 0)
        {
            path[length++] = '/';
        }

        part.CopyTo(path[length..]);
        return length + part.Length;
    }

    /// <summary>How much of a path is folders in which the other folder lies, too.</summary>
    private static int SharedFolders(string folder, string path)
    {
        var alike = folder.AsSpan().CommonPrefixLength(path);
        return alike == folder.Length && alike < path.Length && path[alike] == '/' ? alike + 1 : path.AsSpan(0, alike).LastIndexOf('/') + 1;
    }

    private static int CountFolders(ReadOnlySpan<char> folders)
    {
        var (count, before) = (0, '/');
        foreach (var character in folders)
        {
            count += before == '/' && character != '/' ? 1 : 0;
            before = character;
        }

        return count;
    }
}
