using System.Text;

namespace GenGuide.Tests.Unit.Writing;

/// <summary>An empty folder of a test's own, gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("genguide-").FullName;

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>Every file and link with its text or target, and every empty folder, in ordinal order: two equal pictures are two equal folders.</summary>
    public IReadOnlyList<string> Picture(string path = "") => Picture(new DirectoryInfo(this[path]), "").Order(StringComparer.Ordinal).ToList();

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], Encoding.UTF8.GetBytes(text));
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);

    private static IEnumerable<string> Picture(DirectoryInfo folder, string prefix) =>
        folder.GetFileSystemInfos().SelectMany(entry => entry switch
        {
            { LinkTarget: not null } => [$"{prefix}{entry.Name} -> {entry.LinkTarget}"],
            DirectoryInfo inner when inner.GetFileSystemInfos().Length == 0 => [$"{prefix}{entry.Name}/"],
            DirectoryInfo inner => Picture(inner, $"{prefix}{entry.Name}/"),
            _ => [$"{prefix}{entry.Name}: {File.ReadAllText(entry.FullName)}"],
        });
}
