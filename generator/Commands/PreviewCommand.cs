using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using GenGuide.Preview;
using Microsoft.AspNetCore.Connections;
using Spectre.Console;

namespace GenGuide.Commands;

/// <summary><c>preview</c>: serves the site from memory and rebuilds it at every change.</summary>
public static class PreviewCommand
{
    private const int DefaultPort = 5080;

    public static Command Make(SharedOptions shared)
    {
        var port = new Option<int>("--port") { Description = "Where to listen on this machine; 0 for any port that is free.", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            {
                result.AddError($"a port is a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}");
            }
        });
        var command = new Command("preview", "Serves the site from memory and reloads the browser at every change.") { port };
        command.SetAction((parsed, cancellation) => CommandLine.GuardAsync(() =>
            ExecuteAsync(shared.Read(parsed), parsed.GetValue(port), AnsiConsole.Console, Console.Error, cancellation)));
        return command;
    }

    public static async Task<int> ExecuteAsync(BuildOptions options, int port, IAnsiConsole console, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            await using var preview = await LivePreview.StartAsync(options, port, console, cancellation).ConfigureAwait(false);
            await preview.FollowAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is the way to end a preview, not an accident.
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await errors.WriteLineAsync($"Port {port} is taken by another program. Choose another one: --port {(port < IPEndPoint.MaxPort ? port + 1 : DefaultPort)}").ConfigureAwait(false);
            return CommandLine.AuthorsErrors;
        }
        catch (SocketException failure)
        {
            await errors.WriteLineAsync($"Port {port} can't be used: {failure.Message}. Choose another one with --port").ConfigureAwait(false);
            return CommandLine.AuthorsErrors;
        }

        return CommandLine.Clean;
    }
}
