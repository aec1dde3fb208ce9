using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Somebody's visit with a fresh profile. It hears what every page complains about, and sees where it calls.</summary>
public sealed class Visit
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentQueue<string> _expected = new();

    public Visit(IBrowserContext context, SiteServer server)
    {
        Context = context;
        Server = server;
        context.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text} ({message.Location})");
        context.WebError += (_, error) => Note(true, $"page error: {error.Error}");
        context.Request += (_, request) => Note(!request.Url.StartsWith(server.Origin + "/", StringComparison.Ordinal), $"request to another host: {request.Url}");
    }

    public IBrowserContext Context { get; }

    public SiteServer Server { get; }

    public IReadOnlyCollection<string> Problems => [.. _problems.Where(problem => !_expected.Any(words => problem.Contains(words, StringComparison.Ordinal)))];

    /// <summary>A complaint that the test itself brings about.</summary>
    public void Expect(string words) => _expected.Enqueue(words);

    /// <summary>A new tab at an address of the site, relative to the host.</summary>
    public async Task<IPage> OpenAsync(string path)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(Server.Origin + path);
        return page;
    }

    /// <summary>Closes every tab, and so ends what they were fetching. What they stored stays.</summary>
    public Task CloseAllAsync() => Task.WhenAll(Context.Pages.Select(page => page.CloseAsync()));

    private void Note(bool isProblem, string problem)
    {
        if (isProblem)
        {
            _problems.Enqueue(problem);
        }
    }
}
