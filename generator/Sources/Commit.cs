namespace GenGuide.Sources;

/// <summary>The commit that a folder stands at, read from the repository's own files, so that no Git needs to be installed.</summary>
public static class Commit
{
    private const string ReferencePrefix = "ref: ";

    /// <summary>The full hash; null where there is no repository, or none with a commit.</summary>
    public static string? Of(string root)
    {
        var git = FindRepository(root);
        if (git is null || !File.Exists(Path.Combine(git, "HEAD")))
        {
            return null;
        }

        var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
        var commit = head.StartsWith(ReferencePrefix, StringComparison.Ordinal) ? Resolve(git, head[ReferencePrefix.Length..]) : head;
        return commit is { Length: >= 40 } && commit.All(char.IsAsciiHexDigit) ? commit : null;
    }

    private static string? FindRepository(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git))
            {
                return git;
            }

            // A worktree or a submodule: what lies further up is another repository.
            if (File.Exists(git))
            {
                return null;
            }
        }

        return null;
    }

    private static string? Resolve(string git, string reference)
    {
        var loose = Path.Combine(git, reference);
        if (File.Exists(loose))
        {
            return File.ReadAllText(loose).Trim();
        }

        var packed = Path.Combine(git, "packed-refs");
        return File.Exists(packed)
            ? File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + reference, StringComparison.Ordinal))?.Split(' ')[0]
            : null;
    }
}
