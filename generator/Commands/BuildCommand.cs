using System.CommandLine;
using System.Diagnostics;
using GenGuide.Diagnostics;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary><c>build</c>: the whole site into the output folder, or nothing.</summary>
public static class BuildCommand
{
    public static Command Make(SharedOptions shared)
    {
        var command = new Command("build", "Builds the site (this is what happens without a verb).");
        command.SetAction((parsed, cancellation) => CommandLine.GuardAsync(() => Task.FromResult(Execute(shared.Read(parsed), cancellation))));
        return command;
    }

    public static int Execute(BuildOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var isBuilt = new SiteBuild(options, diagnostics).Run(cancellation);
        var exitCode = CommandLine.Report(diagnostics, options.IsStrict);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, options.Output);
        AnsiConsole.Console.WriteLine(isBuilt
            ? $"Built {shown} in {clock.Elapsed.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} s."
            : $"Nothing was built; {shown} is as it was.");

        return isBuilt ? exitCode : CommandLine.AuthorsErrors;
    }
}
