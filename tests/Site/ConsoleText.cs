using GenGuide.Diagnostics;
using Spectre.Console;

namespace GenGuide.Tests.Site;

/// <summary>Findings as a console shows them that has no colours and never wraps.</summary>
public static class ConsoleText
{
    public static string Of(DiagnosticBag diagnostics) => Of(diagnostics.ToSortedList());

    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue;
        new DiagnosticPrinter(console).Print(diagnostics);

        return writer.ToString().ReplaceLineEndings("\n");
    }
}
