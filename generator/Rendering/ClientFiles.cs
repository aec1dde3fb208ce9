using System.Reflection;

namespace GenGuide.Rendering;

/// <summary>Scripts, styles and the icon, as they were built into the program.</summary>
public static class ClientFiles
{
    private const string Prefix = "Client/";

    /// <summary>Every file by its path under <c>Client/</c>, in ordinal order.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = ReadAll();

    public static string Text(string path) => System.Text.Encoding.UTF8.GetString(All[path]);

    private static SortedDictionary<string, byte[]> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[Prefix.Length..].Replace('\\', '/')] = bytes;
        }

        return files;
    }
}
