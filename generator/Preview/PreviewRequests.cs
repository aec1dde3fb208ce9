using System.Text.Json;
using GenGuide.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace GenGuide.Preview;

/// <summary>Answers the browser's requests: files of the site from memory, the preview's own files, and the stream of news.</summary>
public sealed class PreviewRequests(RebuiltSite site, CancellationToken stopping)
{
    private const string HtmlType = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";

        // A page of another site can give its own name this machine's address, and would then read everything as its own.
        if (!IsThisMachine(request.Host.Host))
        {
            return SayAsync(response, StatusCodes.Status403Forbidden, "The preview answers to the names localhost and 127.0.0.1 only.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return SayAsync(response, StatusCodes.Status405MethodNotAllowed, "The preview can only be read.");
        }

        var path = request.Path.Value ?? "/";
        if (path == PreviewClient.EventsPath)
        {
            return SendNewsAsync(context);
        }

        return path.StartsWith(PreviewClient.Folder, StringComparison.Ordinal) ? SendClientAsync(response, path) : SendSiteAsync(context, path);
    }

    private static bool IsThisMachine(string host) => host == "127.0.0.1" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    private Task SendSiteAsync(HttpContext context, string path)
    {
        var snapshot = site.Current;
        if (path == snapshot.BasePath + PreviewClient.WorkerName)
        {
            return SendClientAsync(context.Response, PreviewClient.WorkerPath);
        }

        if (snapshot.Files is null)
        {
            return SendAsync(context.Response, StatusCodes.Status503ServiceUnavailable, HtmlType, ServedPage.StandIn(snapshot));
        }

        var answer = Answer.To(snapshot.Files, snapshot.BasePath, path);
        if (answer.RedirectTo is { } target)
        {
            context.Response.Redirect(new PathString(target).ToUriComponent() + context.Request.QueryString.ToUriComponent());
            return Task.CompletedTask;
        }

        return answer.File is null
            ? SayAsync(context.Response, answer.Status, "There is nothing here.")
            : SendFileAsync(context.Response, answer.Status, answer.File, snapshot.Version);
    }

    private static Task SendFileAsync(HttpResponse response, int status, OutputFile file, string version)
    {
        var type = TypeOf(file.Path);
        return SendAsync(response, status, type, type == HtmlType ? ServedPage.Following(file.Content.Span, version) : file.Content);
    }

    private static Task SendClientAsync(HttpResponse response, string path) => PreviewClient.Read(path) is { } bytes
        ? SendAsync(response, StatusCodes.Status200OK, TypeOf(path), bytes)
        : SayAsync(response, StatusCodes.Status404NotFound, "There is nothing here.");

    /// <summary>What there is to show, now and after every build, for as long as the browser listens.</summary>
    private async Task SendNewsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await context.Response.WriteAsync("retry: 500\n\n", end.Token).ConfigureAwait(false);
            for (var snapshot = site.Current; ; snapshot = await snapshot.Next.WaitAsync(end.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync($"data: {NewsOf(snapshot)}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends: both are how this is meant to end.
        }
    }

    /// <summary>The page that stands in for a site that was never built shows its findings itself.</summary>
    private static string NewsOf(Snapshot snapshot) =>
        JsonSerializer.Serialize(new News(snapshot.Version, snapshot.Files is null ? [] : snapshot.Findings), NewsJson.Default.News);

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static Task SayAsync(HttpResponse response, int status, string sentence) =>
        SendAsync(response, status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(sentence + "\n"));

    private static async Task SendAsync(HttpResponse response, int status, string type, ReadOnlyMemory<byte> content)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content).ConfigureAwait(false);
    }
}
