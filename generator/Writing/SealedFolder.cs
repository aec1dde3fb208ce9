namespace GenGuide.Writing;

/// <summary>The sealed answers of blind banks, which no site holds: written beside their places first, and put into them once the site has been switched.</summary>
public sealed class SealedFolder : IDisposable
{
    private const string Ending = ".next";

    private readonly List<string> _staged = [];

    /// <summary>Writes the files where nobody looks for them yet. A folder is made only when there is something to put into it.</summary>
    public static SealedFolder Stage(string folder, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        var sealedFolder = new SealedFolder();
        foreach (var (name, content) in files)
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, name);
            sealedFolder._staged.Add(path);
            File.WriteAllBytes(path + Ending, content.Span);
        }

        return sealedFolder;
    }

    /// <summary>Puts each file into its place.</summary>
    public void Keep()
    {
        foreach (var path in _staged)
        {
            File.Move(path + Ending, path, overwrite: true);
        }

        _staged.Clear();
    }

    /// <summary>What was not kept is removed.</summary>
    public void Dispose() => _staged.ForEach(path => File.Delete(path + Ending));
}
