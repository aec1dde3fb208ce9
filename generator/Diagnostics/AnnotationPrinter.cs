using System.Globalization;

namespace GenGuide.Diagnostics;

/// <summary>Findings → the workflow commands by which GitHub shows them at the author's lines.</summary>
public sealed class AnnotationPrinter(TextWriter output)
{
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Command(diagnostic));
        }
    }

    private static string Command(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        var properties = place.Line == 0
            ? $"file={EscapeProperty(place.Path)}"
            : string.Create(CultureInfo.InvariantCulture, $"file={EscapeProperty(place.Path)},line={place.Line},col={place.Column},endColumn={place.Column + place.Length}");
        var hint = diagnostic.Hint.Length == 0 ? "" : $"\nhint: {diagnostic.Hint}";

        return $"::{NameOf(diagnostic.Severity)} {properties},title={EscapeProperty(diagnostic.Code)}::{Escape(diagnostic.Message + hint)}";
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
