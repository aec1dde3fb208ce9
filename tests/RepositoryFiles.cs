namespace GenGuide.Tests;

/// <summary>Files of the repository, found from wherever the tests were built to.</summary>
public static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    /// <summary>The absolute path of a file or folder, given relative to the root with forward slashes.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>The text of a file, given relative to the root with forward slashes.</summary>
    public static string ReadText(string relativePath) => File.ReadAllText(PathOf(relativePath));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GenGuide.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds GenGuide.sln.");
    }
}
