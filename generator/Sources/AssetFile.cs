namespace GenGuide.Sources;

/// <summary>A file that an author put beside the pages and that is copied as it is: an image.</summary>
/// <param name="Path">Relative to the root of the site, with forward slashes.</param>
/// <param name="Read">Reads its bytes from where it lies.</param>
public sealed record AssetFile(string Path, Func<byte[]> Read)
{
    /// <summary>Of its content; empty where nobody compares it.</summary>
    public string Hash { get; init; } = "";
}
