using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Every item of the site for practice, review and the record.</summary>
/// <param name="Head">The one file that pages name: all of it, or of a large site what leads to its parts.</param>
/// <param name="Parts">The files that are fetched as they are needed; none where the head is the whole.</param>
public sealed record PoolFiles(byte[] Head, IReadOnlyList<OutputFile> Parts)
{
    public IEnumerable<OutputFile> Files => Parts.Prepend(new OutputFile(AssetRenderer.PoolPath, Head, null));
}
