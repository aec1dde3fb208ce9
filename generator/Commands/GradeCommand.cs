using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Results;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary><c>grade</c>: opens a pile of receipts with a trainer's key file, and shows what they come to.</summary>
public static class GradeCommand
{
    private const string PassphraseVariable = "GENGUIDE_PASSPHRASE";
    private const string StandardInput = "-";
    private const long MostBytes = 50_000_000;

    /// <summary>The columns that fit a console; the file has all.</summary>
    private static readonly string[] Shown = ["who", "listed as", "state", "attempt", "handed in", "right", "of", "right for the right reasons", "flags", "found in"];

    public static Command Make()
    {
        var receipts = new Argument<string[]>("receipts") { Description = "Files or folders with receipts: mails, mailboxes, tables, texts; - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var key = new Option<FileInfo>("--key") { Description = "The key file, or a saved set.", Required = true };
        var passphrase = new Option<FileInfo?>("--passphrase-file") { Description = $"A file with the passphrase in its first line; else the variable {PassphraseVariable}, else it is asked for." };
        var csv = new Option<FileInfo?>("--csv") { Description = "Write the whole table here, as CSV." };
        var command = new Command("grade", "Opens receipts of an assigned quiz and grades them.") { receipts, key, passphrase, csv };
        command.SetAction((parsed, _) => CommandLine.GuardAsync(async () => await ExecuteAsync(
            parsed.GetValue(receipts) ?? [], parsed.GetValue(key)!, parsed.GetValue(passphrase), parsed.GetValue(csv), AnsiConsole.Console, Console.Error).ConfigureAwait(false)));
        return command;
    }

    public static async Task<int> ExecuteAsync(string[] receipts, FileInfo key, FileInfo? passphrase, FileInfo? csv, IAnsiConsole console, TextWriter errors)
    {
        if (!key.Exists)
        {
            await errors.WriteLineAsync($"There is no file '{key}'. Give the key file that the page “Assign a quiz” saved.").ConfigureAwait(false);
            return CommandLine.AuthorsErrors;
        }

        Gradebook book;
        try
        {
            var text = await File.ReadAllTextAsync(key.FullName).ConfigureAwait(false);
            book = new Gradebook(KeyFile.Open(text, SecretOf(passphrase, console)));
        }
        catch (KeyFileException problem)
        {
            await errors.WriteLineAsync(problem.Message).ConfigureAwait(false);
            return CommandLine.AuthorsErrors;
        }

        foreach (var path in receipts)
        {
            AddAll(book, path, errors);
        }

        var rows = book.Tabulate(DateTimeOffset.UtcNow);
        console.WriteLine($"{book.Title}: {book.Count} receipts.");
        console.Write(TableOf(rows));
        foreach (var trouble in book.Troubles)
        {
            await errors.WriteLineAsync(trouble).ConfigureAwait(false);
        }

        if (csv is not null)
        {
            await File.WriteAllTextAsync(csv.FullName, book.WriteCsv(rows), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)).ConfigureAwait(false);
        }

        return CommandLine.Clean;
    }

    private static string SecretOf(FileInfo? file, IAnsiConsole console) =>
        file is not null ? File.ReadLines(file.FullName).FirstOrDefault() ?? ""
        : Environment.GetEnvironmentVariable(PassphraseVariable) is { } secret ? secret
        : console.Profile.Capabilities.Interactive && !Console.IsInputRedirected ? console.Prompt(new TextPrompt<string>("Passphrase:").Secret())
        : throw new KeyFileException($"There is nobody to ask for the passphrase here. Name a file with it by --passphrase-file, or set {PassphraseVariable}.");

    private static void AddAll(Gradebook book, string path, TextWriter errors)
    {
        if (path == StandardInput)
        {
            book.Add("standard input", Console.In.ReadToEnd());
            return;
        }

        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        foreach (var file in files)
        {
            try
            {
                if (new FileInfo(file).Length > MostBytes)
                {
                    errors.WriteLine($"{file}: larger than {MostBytes / 1_000_000} MB and not read. Save the mails with receipts by themselves.");
                    continue;
                }

                book.Add(Path.GetFileName(file), TextFile.Decode(File.ReadAllBytes(file)));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine($"{file}: {failure.Message}");
            }
        }
    }

    private static Table TableOf(JsonArray rows)
    {
        var heads = rows[0]!.AsArray().Select(TextOf).ToList();
        var table = new Table { Border = TableBorder.Minimal };
        foreach (var head in Shown)
        {
            table.AddColumn(head);
        }

        foreach (var row in rows.Skip(1).Select(row => row!.AsArray()))
        {
            table.AddRow([.. Shown.Select(head => Markup.Escape(heads.IndexOf(head) is var at && at < row.Count ? TextOf(row[at]) : ""))]);
        }

        return table;
    }

    /// <summary>Names come from outside: what would steer a console is left out.</summary>
    private static string TextOf(JsonNode? cell) => cell?.GetValueKind() switch
    {
        JsonValueKind.Number => ((double)cell!).ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String => string.Concat(((string)cell!).Where(character => !char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)),
        _ => "",
    };
}
