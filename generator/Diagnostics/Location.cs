namespace GenGuide.Diagnostics;

/// <summary>A place in a file that an author edits.</summary>
/// <param name="Path">Relative to the root of the site, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the finding is about the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units, as editors count; 0 when the finding is about the file as a whole.</param>
/// <param name="Length">How many UTF-16 units to underline.</param>
/// <param name="LineText">The whole line, to be shown; empty when there is none to show.</param>
public sealed record Location(string Path, int Line, int Column, int Length, string LineText)
{
    /// <summary>A place that is a whole file, or a thing without lines.</summary>
    public static Location Of(string path) => new(path, 0, 0, 0, "");
}
