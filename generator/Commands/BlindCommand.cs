using System.CommandLine;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary><c>blind init</c>: makes the secret under which the answers of blind banks are sealed.</summary>
public static class BlindCommand
{
    public static Command Make(SharedOptions shared)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where the key file is written: outside of the site's folder." };
        var init = new Command("init", "Makes a key file, once. Whoever has it can open the answers; without it nobody can.") { file };
        init.SetAction((parsed, _) => CommandLine.GuardAsync(() => Task.FromResult(Execute(shared.Read(parsed), parsed.GetRequiredValue(file).FullName))));
        return new Command("blind", "Keeps the answers of blind banks out of the site.") { init };
    }

    private static int Execute(BuildOptions options, string path)
    {
        var diagnostics = new DiagnosticBag();
        var isMade = new BlindKeyFile(path, options.Published, diagnostics).Create();
        var exitCode = CommandLine.Report(diagnostics, options.IsStrict);
        if (isMade)
        {
            AnsiConsole.Console.WriteLine($"Made {path}. Keep a copy where only trainers can read it, and name it with --blind-key at every build.");
        }

        return exitCode;
    }
}
