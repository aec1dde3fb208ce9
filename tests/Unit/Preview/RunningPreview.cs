using System.Text.Json;
using GenGuide.Preview;
using GenGuide.Tests.Unit.Writing;
using Spectre.Console;

namespace GenGuide.Tests.Unit.Preview;

/// <summary>A preview of a small site in a folder of its own, over real HTTP at a port that was free.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    public const string Settings = "Id: sample\nName: Sample\n";

    private readonly CancellationTokenSource _end = new();
    private readonly StringWriter _console;
    private readonly LivePreview _preview;
    private readonly Task _following;

    private RunningPreview(TemporaryFolder folder, StringWriter console, LivePreview preview)
    {
        Folder = folder;
        _console = console;
        _preview = preview;
        _following = preview.FollowAsync(_end.Token);
    }

    public TemporaryFolder Folder { get; }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public string Console => _console.ToString();

    public static string Page(string body, string title = "Front") => $"---\nTitle: {title}\nDescription: A page to look at.\n---\n\n{body}\n";

    public static async Task<RunningPreview> StartAsync(string? siteUrl = null, string settings = Settings, string front = "First words.")
    {
        var folder = new TemporaryFolder();
        folder.Write("content/site.yml", settings);
        folder.Write("content/index.md", Page(front));
        folder.Write("content/about.md", "---\nTitle: About\nDescription: Another page.\n---\n\nAbout us.\n");

        var console = new StringWriter();
        var preview = await LivePreview.StartAsync(OptionsFor(folder, siteUrl), 0, Plain(console), TestContext.Current.CancellationToken);
        return new RunningPreview(folder, console, preview);
    }

    public static BuildOptions OptionsFor(TemporaryFolder folder, string? siteUrl = null) =>
        new(folder.FullPath, folder["output"], siteUrl is null ? null : new Uri(siteUrl), IsStrict: false);

    public static IAnsiConsole Plain(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = int.MaxValue;
        return console;
    }

    public Uri At(string path) => new(_preview.Address, path);

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, At(path));
        request.Headers.Host = host;
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Listens as a browser does, and has heard what there is at the start.</summary>
    public async Task<NewsReader> ListenAsync()
    {
        var stream = await Http.GetStreamAsync(At("/_preview/events"), TestContext.Current.CancellationToken);
        var news = new NewsReader(new StreamReader(stream));
        await news.NextAsync();
        return news;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following);
        await _preview.DisposeAsync();
        Http.Dispose();
        await _console.DisposeAsync();
        _end.Dispose();
        Folder.Dispose();
    }

    /// <summary>The server's news, one at a time.</summary>
    public sealed class NewsReader(StreamReader stream) : IDisposable
    {
        private const string Prefix = "data: ";

        public (string Version, JsonElement[] Findings) Latest { get; private set; }

        public async Task NextAsync()
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(20));
            while (await stream.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith(Prefix, StringComparison.Ordinal))
                {
                    var news = JsonElement.Parse(line[Prefix.Length..]);
                    Latest = (news.GetProperty("version").GetString()!, [.. news.GetProperty("findings").EnumerateArray()]);
                    return;
                }
            }

            Assert.Fail("the server ended the stream");
        }

        /// <summary>Passes over news of steps in between: a file may be seen before it is complete.</summary>
        public async Task UntilAsync(Func<NewsReader, bool> isReached)
        {
            do
            {
                await NextAsync();
            }
            while (!isReached(this));
        }

        public void Dispose() => stream.Dispose();
    }
}
