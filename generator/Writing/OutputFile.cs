namespace GenGuide.Writing;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the folder of the site, with forward slashes: <c>basics/funnel/index.html</c>.</param>
/// <param name="Content">The exact bytes.</param>
/// <param name="Source">The author's file that it came from, relative to the root; null for what the generator adds by itself.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, string? Source);
