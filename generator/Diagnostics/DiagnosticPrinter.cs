using System.Globalization;
using Spectre.Console;

namespace GenGuide.Diagnostics;

/// <summary>Findings → lines for a person at a console.</summary>
public sealed class DiagnosticPrinter(IAnsiConsole console)
{
    /// <summary>Prints each finding with its line, then how many there were.</summary>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Print(diagnostic);
        }

        if (diagnostics.Count > 0)
        {
            console.WriteLine(Summary(diagnostics));
        }
    }

    private static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Notice }
            .Select(severity => (Name: NameOf(severity), Count: diagnostics.Count(diagnostic => diagnostic.Severity == severity)))
            .Where(entry => entry.Count > 0)
            .Select(entry => Counted(entry.Count, entry.Name));
        var files = diagnostics.Select(diagnostic => diagnostic.Location.Path).Distinct().Count();

        return $"{string.Join(", ", counts)} in {Counted(files, "file")}";
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Blue, decoration: Decoration.Bold),
    };

    private void Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        console.Write(place.Line == 0 ? $"{place.Path}: " : string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}:{place.Column}: "));
        console.Write(NameOf(diagnostic.Severity), StyleOf(diagnostic.Severity));
        console.WriteLine($" {diagnostic.Code}");
        console.WriteLine($"    {diagnostic.Message}");
        if (place.Line > 0 && place.LineText.Trim().Length > 0)
        {
            var number = place.Line.ToString(CultureInfo.InvariantCulture);
            console.WriteLine($"{number} | {place.LineText}");
            console.WriteLine($"{new string(' ', number.Length)} | {Underline(place)}");
        }

        if (diagnostic.Hint.Length > 0)
        {
            console.WriteLine($"    hint: {diagnostic.Hint}");
        }
    }

    /// <summary>Tabs are kept, so that the marks stand under the words whatever a tab's width.</summary>
    private static string Underline(Location place)
    {
        var before = place.LineText[..Math.Min(place.Column - 1, place.LineText.Length)];
        var indent = string.Concat(before.EnumerateRunes().Select(rune => rune.Value == '\t' ? '\t' : ' '));
        return indent + new string('^', place.Length);
    }
}
