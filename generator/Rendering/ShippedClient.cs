using System.IO.Compression;

namespace GenGuide.Rendering;

/// <summary>The client files as they ship, beside the program: made when it is built, and of no use to any other build of it.</summary>
public static class ShippedClient
{
    private const string FileName = "client.zip";

    /// <summary>Names the very build of the program.</summary>
    private static string Stamp => typeof(ShippedClient).Module.ModuleVersionId.ToString();

    /// <summary>Null where the file is missing, damaged, or of another build.</summary>
    public static SortedDictionary<string, byte[]>? Read()
    {
        try
        {
            using var archive = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, FileName));
            if (archive.Comment != Stamp)
            {
                return null;
            }

            var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                var bytes = new byte[entry.Length];
                stream.ReadExactly(bytes);
                files[entry.FullName] = bytes;
            }

            return files;
        }
        catch (Exception unusable) when (unusable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the file of this build.</summary>
    public static void Write(string path)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create) { Comment = Stamp };
        foreach (var (name, bytes) in AssetRenderer.ShipAnew())
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(bytes);
        }
    }
}
