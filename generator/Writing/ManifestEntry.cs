using System.Security.Cryptography;

namespace GenGuide.Writing;

/// <summary>What the manifest remembers of one file of the site.</summary>
/// <param name="Path">Relative to the folder of the site, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of the content, in lower-case hexadecimal digits.</param>
public sealed record ManifestEntry(string Path, long Length, string Sha256)
{
    public static ManifestEntry Of(OutputFile file) => new(file.Path, file.Content.Length, file.Sha256);

    /// <summary>Whether these are the bytes that were written.</summary>
    public bool Matches(Stream content) =>
        content.Length == Length && Convert.ToHexStringLower(SHA256.HashData(content)) == Sha256;
}
