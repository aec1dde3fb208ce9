using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenGuide.Writing;

/// <summary>The list that this program leaves in a folder it wrote, and by which it knows the folder again. The same files give the same bytes.</summary>
/// <param name="Format">Goes up when a reader of the old form would misread the new one.</param>
/// <param name="IsComplete">False from the first file on until the last one is written.</param>
/// <param name="Files">In ordinal order of their paths.</param>
public sealed record SiteManifest(
    int Format,
    [property: JsonPropertyName("complete")] bool IsComplete,
    IReadOnlyList<ManifestEntry> Files)
{
    public const string FileName = ".genguide";

    private const int CurrentFormat = 1;

    /// <summary>The mark of a folder that is still being filled.</summary>
    public static SiteManifest Unfinished { get; } = new(CurrentFormat, IsComplete: false, []);

    /// <summary>The manifest of a finished site.</summary>
    public static SiteManifest Of(IEnumerable<ManifestEntry> files) =>
        new(CurrentFormat, IsComplete: true, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>The manifest in a folder, or null when there is none that this program could have written.</summary>
    public static SiteManifest? TryRead(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!file.Exists || file.LinkTarget is not null)
        {
            return null;
        }

        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(file.FullName), SiteManifestJson.Default.SiteManifest);
            return manifest is not null && manifest.IsSound() ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts the manifest into a folder, and returns when it has reached the disk and not only the system's memory.</summary>
    public void Write(string folder)
    {
        using var stream = new FileStream(Path.Combine(folder, FileName), FileMode.Create, FileAccess.Write, FileShare.None);
        JsonSerializer.Serialize(stream, this, SiteManifestJson.Default.SiteManifest);
        stream.WriteByte((byte)'\n');
        stream.Flush(flushToDisk: true);
    }

    private bool IsSound() =>
        Format == CurrentFormat
        && Files.All(IsSound)
        && Files.Zip(Files.Skip(1)).All(pair => string.CompareOrdinal(pair.First.Path, pair.Second.Path) < 0);

    private static bool IsSound(ManifestEntry? file) =>
        file is { Length: >= 0, Sha256.Length: 64 }
        && file.Sha256.All(char.IsAsciiHexDigitLower)
        && SitePath.IsSafe(file.Path);
}
