using GenGuide.Commands;
using GenGuide.Tests.Unit.Writing;
using Spectre.Console;

namespace GenGuide.Tests.Unit.Results;

public sealed class The_grade_command : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task says_where_a_passphrase_can_come_from_when_there_is_nobody_to_ask()
    {
        _folder.Write("key.json", KnownReceipts.Text("keyFile"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(TextWriter.Null) });
        await using var errors = new StringWriter();

        var code = await GradeCommand.ExecuteAsync([], new FileInfo(_folder["key.json"]), passphrase: null, csv: null, console, errors);

        Assert.Equal(CommandLine.AuthorsErrors, code);
        Assert.Equal("There is nobody to ask for the passphrase here. Name a file with it by --passphrase-file, or set GENGUIDE_PASSPHRASE.", errors.ToString().Trim());
    }

    [Fact]
    public async Task opens_a_key_file_with_a_passphrase_from_a_file()
    {
        _folder.Write("key.json", KnownReceipts.Text("keyFile"));
        _folder.Write("secret.txt", KnownReceipts.Passphrase + "\n");
        _folder.Write("mail.txt", KnownReceipts.Receipt(0));
        await using var said = new StringWriter();
        await using var errors = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(said) });

        var code = await GradeCommand.ExecuteAsync([_folder["mail.txt"]], new FileInfo(_folder["key.json"]), new FileInfo(_folder["secret.txt"]), csv: null, console, errors);

        Assert.Equal("", errors.ToString());
        Assert.Equal(CommandLine.Clean, code);
        Assert.Contains(": 1 receipts.", said.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
