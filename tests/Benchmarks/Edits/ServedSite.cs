using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using GenGuide.Benchmarks.Measuring;

namespace GenGuide.Benchmarks.Edits;

/// <summary>A program that serves a site and follows its files: GenGuide's preview, or Hugo's server.</summary>
public sealed partial class ServedSite : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly HttpClient _browser;

    private ServedSite(Process process, Uri address)
    {
        _process = process;
        _browser = new HttpClient { BaseAddress = address };

        // Whatever else it says is read and dropped, or it would wait for somebody who reads.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>What the program holds now, in megabytes.</summary>
    public double Megabytes => ProcessMemory.Of(_process) / 1e6;

    public static Task<ServedSite> PreviewAsync(PublishedGenerator generator, string root, CancellationToken cancellation) =>
        StartAsync(generator.Program, ["preview", "--root", root, "--port", "0"], cancellation);

    public static Task<ServedSite> ServeByHugoAsync(string root, CancellationToken cancellation) =>
        StartAsync(HugoProgram.Name, ["server", "--source", root, "--bind", "127.0.0.1", "--port", $"{FreePort()}"], cancellation);

    /// <summary>Asks for a page again and again, and returns once it is as it should be.</summary>
    /// <param name="path">Below the site's address.</param>
    /// <param name="isSo">By its text; null while there is no such page.</param>
    public async Task WaitUntilAsync(string path, Predicate<string?> isSo, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo(await ReadAsync(path, cancellation)))
        {
            if (clock.Elapsed > Longest || _process.HasExited)
            {
                throw new InvalidOperationException($"'{path}' was not served as it should be.");
            }

            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServedSite> StartAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        try
        {
            return new ServedSite(process, await ReadAddressAsync(process.StandardOutput, cancellation) ?? throw new InvalidOperationException($"{program} serves nothing."));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    private static async Task<Uri?> ReadAddressAsync(StreamReader said, CancellationToken cancellation)
    {
        while (await said.ReadLineAsync(cancellation) is { } line)
        {
            if (AddressPattern().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<string?> ReadAsync(string path, CancellationToken cancellation)
    {
        using var response = await _browser.GetAsync(path, cancellation);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellation);
    }

    /// <summary>Both say at which address they serve once they do.</summary>
    [GeneratedRegex(@"(?:Preview at|available at) (http://\S+)")]
    private static partial Regex AddressPattern();
}
