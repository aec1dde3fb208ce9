using GenGuide.Diagnostics;

namespace GenGuide.Preview;

/// <summary>What keeps a build from being good, as the browser is told it: a place and words, no markup.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">As on the console; empty for what has no code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to type; may be empty.</param>
/// <param name="Path">The file; empty when no file is to blame.</param>
/// <param name="Line">1-based; 0 when the finding is about the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units to mark.</param>
/// <param name="LineText">The whole line; empty when there is none to show.</param>
public sealed record Finding(string Severity, string Code, string Message, string Hint, string Path, int Line, int Column, int Length, string LineText)
{
    public static Finding Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var severity = diagnostic.Severity == Diagnostics.Severity.Error ? "error" : "warning";
        return new Finding(severity, diagnostic.Code, diagnostic.Message, diagnostic.Hint, place.Path, place.Line, place.Column, place.Length, place.LineText);
    }

    /// <summary>What the build ran into, when it is nothing that a reader reports.</summary>
    public static Finding Of(Exception failure) => failure is IOException or UnauthorizedAccessException
        ? new Finding("error", "", $"the disk refused: {failure.Message}", "the site is built again as soon as a file changes", "", 0, 0, 0, "")
        : new Finding("error", "", "this is a bug in GenGuide, not in your files", "please report it with the lines on the console", "", 0, 0, 0, "");
}
