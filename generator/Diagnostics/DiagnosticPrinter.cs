using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

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
        console.Write(place.Line == 0 ? $"{Visible(place.Path)}: " : string.Create(CultureInfo.InvariantCulture, $"{Visible(place.Path)}:{place.Line}:{place.Column}: "));
        console.Write(NameOf(diagnostic.Severity), StyleOf(diagnostic.Severity));
        console.WriteLine($" {diagnostic.Code}");
        console.WriteLine($"    {Visible(diagnostic.Message)}");
        if (place.Line > 0 && place.LineText.Trim().Length > 0)
        {
            var number = place.Line.ToString(CultureInfo.InvariantCulture);
            console.WriteLine($"{number} | {Visible(place.LineText)}");
            console.WriteLine($"{new string(' ', number.Length)} | {Underline(place)}");
        }

        if (diagnostic.Hint.Length > 0)
        {
            console.WriteLine($"    hint: {Visible(diagnostic.Hint)}");
        }
    }

    /// <summary>Tabs are kept, so that the marks stand under the words whatever a tab's width; other characters take as many cells as the console gives them.</summary>
    private static string Underline(Location place)
    {
        var text = Visible(place.LineText);
        var start = Math.Min(place.Column - 1, text.Length);
        var indent = string.Concat(text[..start].EnumerateRunes().Select(rune => rune.Value == '\t' ? "\t" : new string(' ', CellsOf(rune))));
        var marked = text[start..Math.Min(start + place.Length, text.Length)];
        return indent + new string('^', Math.Max(1, marked.EnumerateRunes().Sum(CellsOf)));
    }

    private static int CellsOf(Rune rune) => rune.Value == '\t' ? 1 : new Segment(rune.ToString()).CellCount();

    /// <summary>What steers a console, or turns the direction of what follows, becomes a mark of the same length.</summary>
    private static string Visible(string text) => string.Concat(text.Select(character =>
        (char.IsControl(character) && character != '\t') || IsInvisible(character) ? '\ufffd' : character));

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && character != '\u200d';
}
