namespace GenGuide.Writing;

/// <summary>A folder that leads to a file: the beginning of the file's path, which is kept only once.</summary>
/// <param name="file">Path of a file in the folder, or of the folder itself.</param>
/// <param name="length">How much of it names the folder.</param>
internal readonly struct FolderPath(string file, int length)
{
    private readonly string _file = file;
    private readonly int _length = length;

    /// <summary>With forward slashes and none at the end.</summary>
    public ReadOnlySpan<char> Path => _file.AsSpan(0, _length);

    /// <summary>All that lead to a file, outermost first: <c>a</c> and <c>a/b</c> for <c>a/b/c.html</c>.</summary>
    public static IEnumerable<FolderPath> AllOf(string file)
    {
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return new FolderPath(file, slash);
        }
    }

    /// <summary>Those are the same that are so on some file system.</summary>
    public sealed class IgnoringCase : IEqualityComparer<FolderPath>
    {
        public bool Equals(FolderPath x, FolderPath y) => x.Path.Equals(y.Path, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(FolderPath obj) => string.GetHashCode(obj.Path, StringComparison.OrdinalIgnoreCase);
    }
}
