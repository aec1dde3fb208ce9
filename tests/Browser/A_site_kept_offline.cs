using System.Text.Json;
using System.Text.RegularExpressions;
using GenGuide.Tests.Unit.Writing;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_site_kept_offline(SharedBrowser browser, BuiltSites sites) : IDisposable
{
    private const string OldWords = "A few words.";
    private const string NewWords = "A few other words.";
    private const string Notice = "A new version of this site is ready.";

    /// <summary>A page of each kind, one of them without its slash.</summary>
    private static readonly string[] Unvisited =
        ["", "start/", "telling-apart/channels/", "tables/kpis/", "glossary/#gated", "sources/", "handbook/a-campaign/", "quizzes/", "capstone", "search/?q=gate"];

    /// <summary>Resolves when an update has been fetched or refused, and says which.</summary>
    private const string Update =
        """
        async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update().catch(() => undefined);
          const next = registration.installing;
          if (next) await new Promise(done => next.addEventListener("statechange", () => { if (next.state !== "installing") done(); }));
          return registration.waiting ? "kept" : "refused";
        }
        """;

    private readonly TemporaryFolder _folder = new();

    private string OldSite => sites.Small(SampleSite.Texts);

    private string NewSite => sites.Small(SampleSite.Texts.ToDictionary(
        text => text.Key,
        text => text.Key.StartsWith("content/", StringComparison.Ordinal) ? text.Value.Replace(OldWords, NewWords, StringComparison.Ordinal) : text.Value));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(BuiltSites.Subfolder)]
    [InlineData(BuiltSites.Root)]
    public async Task works_after_the_first_visit_also_where_nobody_has_been(string basePath)
    {
        await using var server = await SiteServer.StartAsync(basePath, sites.Real(basePath));
        await VisitAsync(server, async visit =>
        {
            visit.Expect("404");
            visit.Expect("ERR_CONNECTION_REFUSED");
            var page = await visit.OpenAsync(basePath);
            await ReadyAsync(page);
            await server.DisposeAsync();

            foreach (var path in Unvisited)
            {
                var answer = await page.GotoAsync(server.Origin + basePath + path);
                Assert.True(answer is null || answer.Ok, $"{path}: {answer?.Status}");
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
                await Assertions.Expect(page.Locator("main")).ToHaveCSSAsync("min-width", "0px");
            }

            await Assertions.Expect(page.Locator("gg-search li").First).ToContainTextAsync("Gate");
            await page.GotoAsync(server.Origin + basePath + "quizzes/first-look/");
            var quiz = new QuizPage(page, new MouseHand());
            await quiz.ReadyAsync();

            var unknown = await page.GotoAsync(server.Origin + basePath + "no/such/page/");
            Assert.Equal(404, unknown!.Status);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "There is no page here" })).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Go to the front page" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync("There is no page here");
        });
    }

    [Fact]
    public async Task stays_the_old_one_as_a_whole_until_the_learner_agrees_to_the_new_one() => await VisitOldAsync(async (visit, server, page) =>
    {
        var other = await visit.OpenAsync(BuiltSites.Subfolder + "lessons/");
        await page.EvaluateAsync("async () => { await caches.open('other:site:1'); await caches.open('sample-two:site:1'); }");
        server.Serve(BuiltSites.Subfolder, NewSite);

        await page.ReloadAsync();
        var notice = page.GetByRole(AriaRole.Status).Filter(new() { HasText = Notice });
        await Assertions.Expect(notice).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(OldWords);
        Assert.Empty(await AccessibilityScan.FindAsync(page, "the notice"));
        await page.GotoAsync(server.Origin + BuiltSites.Subfolder + "lessons/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(OldWords);
        Assert.Equal(4, await page.EvaluateAsync<int>("async () => (await caches.keys()).length"));

        await notice.GetByRole(AriaRole.Button, new() { Name = "Reload" }).ClickAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(NewWords);
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync(NewWords);
        await Assertions.Expect(notice).ToHaveCountAsync(0);
        await server.DisposeAsync();
        await page.GotoAsync(server.Origin + BuiltSites.Subfolder);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(NewWords);
        Assert.Equal(["other:site:1", "sample-two:site:1", $"sample:site:{VersionOf(NewSite)}"], (await CachesAsync(page)).Order());
    });

    [Fact]
    public async Task refuses_what_was_published_only_in_part_and_tries_again() => await VisitOldAsync(async (_, server, page) =>
    {
        server.Serve(BuiltSites.Subfolder, Copy(NewSite, "mixture", ("lessons/index.html", Path.Combine(OldSite, "lessons/index.html"))));

        Assert.Equal("refused", await page.EvaluateAsync<string>(Update));
        Assert.Equal([$"sample:site:{VersionOf(OldSite)}"], await CachesAsync(page));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(OldWords);

        server.Serve(BuiltSites.Subfolder, NewSite);
        Assert.Equal("kept", await page.EvaluateAsync<string>(Update));
        await Assertions.Expect(page.GetByText(Notice)).ToBeVisibleAsync();
    });

    /// <summary>A page that was loaded past the worker belongs to the new version, and gets nothing of the old one.</summary>
    [Fact]
    public async Task gives_a_page_the_files_of_its_own_version_or_none() => await VisitOldAsync(async (visit, server, page) =>
    {
        var script = new Regex("gg-site\\.js\\?v=([0-9a-f]{10})").Match(await File.ReadAllTextAsync(Path.Combine(OldSite, "index.html"), TestContext.Current.CancellationToken)).Groups[1].Value;

        Assert.Equal("200", await FetchAsync($"assets/gg-site.js?v={script}"));
        Assert.Equal("200", await FetchAsync("assets/gg-site.js"));
        visit.Expect("ERR_FAILED");
        Assert.Equal("TypeError", await FetchAsync("assets/gg-site.js?v=0123456789"));

        await server.DisposeAsync();
        Assert.Equal("200", await FetchAsync($"assets/gg-site.js?v={script}"));

        async Task<string> FetchAsync(string path) =>
            await page.EvaluateAsync<string>("path => fetch(path).then(response => `${response.status}`, error => error.name)", path);
    });

    [Fact]
    public async Task leaves_when_a_preview_takes_its_place() => await VisitOldAsync(async (_, server, page) =>
    {
        server.Serve(BuiltSites.Subfolder, Copy(NewSite, "preview", ("sw.js", RepositoryFiles.PathOf("generator/Preview/Client/sw.js"))));

        // It takes over by itself as soon as the old worker is idle, or at once when the notice is followed.
        await page.ReloadAsync();
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Reload" });
        await Assertions.Expect(button.Or(page.GetByText(NewWords)).First).ToBeVisibleAsync();
        if (await button.IsVisibleAsync())
        {
            try
            {
                await button.ClickAsync(new() { Timeout = 5_000 });
            }
            catch (TimeoutException)
            {
                // It has taken over by itself meanwhile.
            }
        }

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(NewWords);
        await page.ReloadAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => navigator.serviceWorker.controller === null"));
    });

    [Fact]
    public async Task can_be_installed() => await VisitOldAsync(async (visit, _, page) =>
    {
        var session = await visit.Context.NewCDPSessionAsync(page);

        var manifest = (await session.SendAsync("Page.getAppManifest"))!.Value;
        var errors = (await session.SendAsync("Page.getInstallabilityErrors"))!.Value.GetProperty("installabilityErrors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString());

        Assert.Equal(0, manifest.GetProperty("errors").GetArrayLength());
        Assert.Equal("Sample", JsonDocument.Parse(manifest.GetProperty("data").GetString()!).RootElement.GetProperty("name").GetString());

        // Each visit of a test has a profile that forgets, from which nothing is ever installed.
        Assert.Empty(errors.Except(["in-incognito"]));
    });

    [Fact]
    public async Task is_not_missed_where_a_browser_cannot_keep_it()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, OldSite);
        await VisitAsync(server, async visit =>
        {
            await visit.Context.AddInitScriptAsync("delete Navigator.prototype.serviceWorker;");
            var page = await visit.OpenAsync(BuiltSites.Subfolder);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Empty(await CachesAsync(page));
            await page.Keyboard.PressAsync("Control+k");
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        });
    }

    private static async Task ReadyAsync(IPage page) => await page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; }");

    private static Task<string[]> CachesAsync(IPage page) => page.EvaluateAsync<string[]>("() => caches.keys()");

    private static string VersionOf(string folder) => new Regex("\"version\": \"([0-9a-f]+)\"").Match(File.ReadAllText(Path.Combine(folder, "sw.js"))).Groups[1].Value;

    private string Copy(string site, string name, (string Path, string From) replaced)
    {
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder[name], Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        File.Copy(replaced.From, Path.Combine(_folder[name], replaced.Path), overwrite: true);
        return _folder[name];
    }

    private async Task VisitOldAsync(Func<Visit, SiteServer, IPage, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, OldSite);
        await VisitAsync(server, async visit =>
        {
            var page = await visit.OpenAsync(BuiltSites.Subfolder);
            await ReadyAsync(page);
            await page.ReloadAsync();
            await act(visit, server, page);
        });
    }

    private Task VisitAsync(SiteServer server, Func<Visit, Task> act) =>
        browser.VisitAsync(server, act, new() { ServiceWorkers = ServiceWorkerPolicy.Allow, ViewportSize = new() { Width = 1280, Height = 900 } });
}
