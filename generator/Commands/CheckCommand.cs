using System.CommandLine;
using GenGuide.Diagnostics;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary><c>check</c>: everything but writing; with <c>--built</c> the verification of a written folder.</summary>
public static class CheckCommand
{
    public static Command Make(SharedOptions shared)
    {
        var built = new Option<DirectoryInfo?>("--built") { Description = "Verify this written folder instead of the sources." };
        var command = new Command("check", "Checks everything and writes nothing.") { built };
        command.SetAction((parsed, cancellation) => CommandLine.GuardAsync(() => Task.FromResult(Execute(shared.Read(parsed), parsed.GetValue(built), cancellation))));
        return command;
    }

    private static int Execute(BuildOptions options, DirectoryInfo? built, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var build = new SiteBuild(options, diagnostics);
        var isSound = built is null ? build.Check(cancellation) : build.CheckWritten(built.FullName, cancellation);
        var exitCode = CommandLine.Report(diagnostics, options.IsStrict);
        if (isSound)
        {
            AnsiConsole.Console.WriteLine(built is null ? "The site is sound." : $"{built} is sound.");
        }

        return isSound ? exitCode : CommandLine.AuthorsErrors;
    }
}
