using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace GenGuide.Preview;

/// <summary>The web server of the preview. The only place that knows Kestrel.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _host;

    private PreviewServer(WebApplication host) => _host = host;

    /// <summary>Where the server listens, without the site's base path.</summary>
    public Uri Address => new(_host.Urls.Single());

    /// <summary>Listens on this machine only.</summary>
    /// <param name="site">What to serve.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static async Task<PreviewServer> StartAsync(RebuiltSite site, int port, CancellationToken cancellation)
    {
        // The empty builder reads neither the environment nor settings files, any of which could open the server to the network.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = new PreviewServer(builder.Build());
        server._host.Run(new PreviewRequests(site, server._host.Lifetime.ApplicationStopping).AnswerAsync);
        try
        {
            await server._host.StartAsync(cancellation).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _host.DisposeAsync().ConfigureAwait(false);
    }
}
