using System.CommandLine;
using GenGuide.Rendering;

namespace GenGuide.Commands;

/// <summary><c>ship-client FILE</c>: what building the program ends with; nobody else needs it.</summary>
public static class ShipClientCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "Where the joined and minified client files are put." };
        var command = new Command("ship-client", "Joins and minifies the client files.") { Hidden = true };
        command.Arguments.Add(file);
        command.SetAction((parsed, _) => CommandLine.GuardAsync(() =>
        {
            ShippedClient.Write(parsed.GetRequiredValue(file).FullName);
            return Task.FromResult(CommandLine.Clean);
        }));
        return command;
    }
}
