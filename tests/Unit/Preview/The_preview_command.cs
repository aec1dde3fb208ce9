using System.Net;
using System.Net.Sockets;
using GenGuide.Commands;
using GenGuide.Tests.Unit.Writing;

namespace GenGuide.Tests.Unit.Preview;

public sealed class The_preview_command : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task says_that_the_port_is_taken_and_how_to_choose_another()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var exitCode = await ExecuteAsync(port, TestContext.Current.CancellationToken);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"Port {port} is taken by another program. Choose another one: --port ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal("", _console.ToString());
    }

    [Fact]
    public async Task ends_well_when_it_is_interrupted()
    {
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = ExecuteAsync(0, interrupt.Token);

        await interrupt.CancelAsync();

        Assert.Equal(0, await running);
        Assert.Equal("", _errors.ToString());
    }

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
        _errors.Dispose();
    }

    private Task<int> ExecuteAsync(int port, CancellationToken cancellation) =>
        PreviewCommand.ExecuteAsync(RunningPreview.OptionsFor(_folder), port, RunningPreview.Plain(_console), _errors, cancellation);
}
