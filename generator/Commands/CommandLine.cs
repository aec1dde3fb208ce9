using System.CommandLine;
using GenGuide.Diagnostics;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary>The command line: verbs and options in, one of the commands called, exit code out.</summary>
public static class CommandLine
{
    public const int Clean = 0;
    public const int AuthorsErrors = 1;
    public const int OurBug = 2;
    public const int Interrupted = 130;

    public static Task<int> RunAsync(string[] args)
    {
        // Diagnostics are lines of a file: wrapping them at the console's width would break what editors and tests read.
        AnsiConsole.Profile.Width = int.MaxValue;
        AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
        var shared = new SharedOptions();
        var root = new RootCommand("Builds a teaching site from Markdown: lessons, comparison tables and quizzes.");
        shared.AddTo(root);
        var build = BuildCommand.Make(shared);
        root.Subcommands.Add(build);
        root.Subcommands.Add(CheckCommand.Make(shared));
        root.Subcommands.Add(PreviewCommand.Make(shared));
        root.Subcommands.Add(GradeCommand.Make());
        root.Subcommands.Add(BlindCommand.Make(shared));
        root.Subcommands.Add(ShipClientCommand.Make());
        root.SetAction((parsed, cancellation) => GuardAsync(() => Task.FromResult(BuildCommand.Execute(shared.Read(parsed), cancellation))));

        return root.Parse(LowerVerbs(args)).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs a command and turns what it throws into a sentence and an exit code.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. The site in the output folder is as it was.").ConfigureAwait(false);
            return Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The disk refused: {failure.Message} The site in the output folder is as it was.").ConfigureAwait(false);
            return AuthorsErrors;
        }
#pragma warning disable CA1031 // The last line of defence: whatever got here is a bug of ours, and says so.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"This is a bug in GenGuide, not in your files. Please report it with these lines:\n{bug}").ConfigureAwait(false);
            return OurBug;
        }
    }

    /// <summary>Prints what was found, and for a code host's workflow also as annotations.</summary>
    public static int Report(DiagnosticBag diagnostics, bool isStrict)
    {
        var found = diagnostics.ToSortedList();
        new DiagnosticPrinter(AnsiConsole.Console).Print(found);
        if (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
        {
            new AnnotationPrinter(Console.Out).Print(found);
        }

        return diagnostics.HasErrors || (isStrict && diagnostics.HasWarnings) ? AuthorsErrors : Clean;
    }

    /// <summary>Verbs and options may be typed in any case.</summary>
    private static string[] LowerVerbs(string[] args) => [.. args.Select((argument, index) =>
        (index == 0 && !argument.StartsWith('-')) || argument.StartsWith("--", StringComparison.Ordinal) ? LowerName(argument) : argument)];

    private static string LowerName(string argument)
    {
        var end = argument.IndexOfAny(['=', ':']);
        return end < 0 ? argument.ToLowerInvariant() : argument[..end].ToLowerInvariant() + argument[end..];
    }
}
