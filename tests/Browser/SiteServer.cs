using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace GenGuide.Tests.Browser;

/// <summary>One host that serves written sites as GitHub Pages does, each under its base path. A site can be exchanged between two visits.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly WebApplication _application;

    private SiteServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; private set; } = "";

    public static async Task<SiteServer> StartAsync(string basePath, string folder)
    {
        var server = new SiteServer();
        server.Serve(basePath, folder);
        await server._application.StartAsync();
        server.Origin = server._application.Urls.Single();
        return server;
    }

    /// <summary>Puts a folder at a base path, in place of what stood there.</summary>
    public void Serve(string basePath, string folder) => _folders[basePath] = folder;

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var basePath = _folders.Keys.Where(known => path.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
        if (basePath is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var folder = _folders[basePath];
        var inner = path[basePath.Length..];
        var file = Path.Combine(folder, inner.Length == 0 || inner.EndsWith('/') ? inner + "index.html" : inner);
        if (Directory.Exists(file))
        {
            context.Response.Redirect(path + "/" + context.Request.QueryString, permanent: false);
            return Task.CompletedTask;
        }

        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        return context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
