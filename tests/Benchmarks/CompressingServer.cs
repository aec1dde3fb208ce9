using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace GenGuide.Benchmarks;

/// <summary>Serves a written site on this machine alone, compressed as a host for static sites does it.</summary>
public sealed class CompressingServer : IAsyncDisposable
{
    public const string BasePath = "/GenGuide/";

    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly WebApplication _application;
    private readonly Dictionary<string, byte[]> _files;

    private CompressingServer(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(AnswerAsync);
        _files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => BasePath + Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Compress(File.ReadAllBytes(file)), StringComparer.Ordinal);
    }

    /// <summary>Scheme, host, port and base path.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static async Task<CompressingServer> StartAsync(string folder)
    {
        var server = new CompressingServer(folder);
        await server._application.StartAsync();
        server.Address = new Uri(server._application.Urls.Single() + BasePath);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = path.EndsWith('/') ? path + "index.html" : path;
        if (!_files.TryGetValue(file, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = "max-age=600";
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
