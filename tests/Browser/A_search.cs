using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_search(SharedBrowser browser, BuiltSites sites)
{
    private const string Lesson = "two-jobs/demand-generation/";

    private static readonly string[] Queries =
    [
        // What is typed, and the title and the kind of what is found first.
        "gates and assets → Gates and assets (Lesson 2.3 · 8 minutes)",
        "cost per lead → Cost per lead (Glossary)",
        "COST   per LEAD?! → Cost per lead (Glossary)",
        "costs per leads → Cost per lead (Glossary)",
        "what is a soft gate → Soft gate (Glossary)",
        "lead generatoin → Lead generation (Glossary)",
        "lead genaration → Lead generation (Glossary)",
        "rubric on one pa → The rubric on one page (Table)",
        "CPL → Cost per lead (Glossary)",
        "practice → Practice (Page)",
        "progress → Your record (Page)",
        "your record → Your record (Page)",
        "disagreements → Twenty disagreements (Table)",
        "worksheet two jobs → Worksheet: Two jobs (To print)",
        "workshop first look → Workshop: First look (To show to a room)",
        "steering wheel alignment zebra → ",
    ];

    [Fact]
    public async Task finds_what_is_meant() => await VisitAsync("search/", async (page, _) =>
    {
        var found = new List<string>();
        foreach (var line in Queries)
        {
            var query = line.Split(" → ")[0];
            await SearchAsync(page, query);
            var first = page.Locator("gg-search li").First;
            var isFound = await page.Locator("gg-search li").CountAsync() > 0;
            found.Add($"{query} → " + (isFound ? $"{await first.Locator("b").InnerTextAsync()} ({await first.Locator("small").InnerTextAsync()})" : ""));
        }

        Assert.Equal(Queries, found);
    });

    [Fact]
    public async Task shows_the_words_it_found_and_the_place_where_they_stand() => await VisitAsync("search/", async (page, _) =>
    {
        await SearchAsync(page, "tired adverts");

        var result = page.Locator("gg-search li").Filter(new() { HasText = "Fast and slow" });
        await Assertions.Expect(result.Locator("mark").Filter(new() { HasText = "tired" })).ToHaveCSSAsync("text-decoration-line", "underline");
        await Assertions.Expect(result.Locator("mark").Filter(new() { HasText = "adverts" }).First).ToHaveCSSAsync("font-weight", "700");
        await result.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(AtEnd("/buyers-and-time/fast-and-slow/#what-a-climbing-cost-tells-you"));
        await Assertions.Expect(page.Locator("#what-a-climbing-cost-tells-you")).ToBeInViewportAsync();
    });

    [Fact]
    public async Task is_used_from_end_to_end_by_keyboard() => await VisitAsync(Lesson, async (page, _) =>
    {
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true });
        await KeyboardHand.TabToAsync(link);
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog);
        var field = dialog.GetByRole(AriaRole.Searchbox);
        await Assertions.Expect(field).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("gate");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^\\d+ results\\."));
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(dialog.Locator("li a").Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(dialog.Locator("li a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(dialog.Locator("li a").Nth(2)).ToBeFocusedAsync();
        for (var step = 0; step < 3; step++)
        {
            await page.Keyboard.PressAsync("ArrowUp");
        }

        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("gates and assets");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(AtEnd("/telling-apart/gates-and-assets/"));
    });

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task is_accessible_and_fits(int width, ColorScheme scheme) => await VisitAsync(
        Lesson,
        async (page, _) =>
        {
            await page.Keyboard.PressAsync("Control+k");
            var empty = await AccessibilityScan.FindAsync(page, "empty");
            await SearchAsync(page, "gate");
            var results = await AccessibilityScan.FindAsync(page, "results");
            await SearchAsync(page, "zebra crossing");
            var nothing = await AccessibilityScan.FindAsync(page, "nothing");

            Assert.Empty(empty.Concat(results).Concat(nothing));
            Assert.True(await page.EvaluateAsync<bool>("() => { const box = document.querySelector('dialog').getBoundingClientRect(); return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; }"));
            await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "zebra crossing" })).ToContainTextAsync("Try fewer words");
        },
        new() { ViewportSize = new() { Width = width, Height = 640 }, ColorScheme = scheme });

    [Fact]
    public async Task opens_with_a_single_key_only_for_who_asked_for_it_and_never_while_typing() => await VisitAsync(Lesson, async (page, server) =>
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("Control+k");
        var setting = dialog.GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(setting).Not.ToBeCheckedAsync();
        await setting.CheckAsync();
        Assert.Equal(["genguide:slash"], await page.EvaluateAsync<string[]>("() => Object.keys(localStorage)"));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        var field = dialog.GetByRole(AriaRole.Searchbox);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(field).ToHaveValueAsync("a/b");

        await page.GotoAsync(server.Origin + BuiltSites.Subfolder + "capstone/plan-a-programme/");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await setting.UncheckAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>("() => Object.keys(localStorage)"));
    });

    [Fact]
    public async Task fetches_nothing_before_it_is_used_and_then_only_what_it_needs() => await VisitAsync(Lesson, async (page, _) =>
    {
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, url => url.Contains("search", StringComparison.Ordinal));

        await page.Keyboard.PressAsync("Control+k");
        await SearchAsync(page, "recall");

        Assert.Equal(["index.json"], asked.Where(url => url.Contains("assets/search/", StringComparison.Ordinal) && !url.Contains("?v=", StringComparison.Ordinal)).Select(url => url.Split('/')[^1]));
        var files = Directory.GetFiles(Path.Combine(sites.Real(BuiltSites.Subfolder), "assets/search"), "words-*.json").Length;
        Assert.InRange(asked.Count(url => url.Contains("search/words-", StringComparison.Ordinal)), 1, files / 2);
        var searched = asked.Where(url => url.Contains("search", StringComparison.Ordinal)).ToList();
        Assert.Equal(searched.Distinct(), searched);
    });

    [Fact]
    public async Task that_cannot_be_loaded_says_so_and_is_tried_again() => await VisitAsync(Lesson, async (page, _) =>
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.RouteAsync("**/assets/search/*", route => route.AbortAsync());
        var status = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Status);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("gate");
        await Assertions.Expect(status).ToHaveTextAsync("The search could not be opened. You may be offline.");
        await page.UnrouteAllAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(status).ToContainTextAsync("results");
    }, expected: "ERR_FAILED");

    [Fact]
    public async Task that_takes_long_says_that_it_is_under_way() => await VisitAsync(Lesson, async (page, _) =>
    {
        await page.Keyboard.PressAsync("Control+k");
        var arrived = new TaskCompletionSource();
        await page.RouteAsync("**/assets/search/index.json", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        var status = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Status);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("gate");
        await Assertions.Expect(status).ToHaveTextAsync("Opening the search …");
        arrived.SetResult();

        await Assertions.Expect(status).ToContainTextAsync("results");
    });

    [Fact]
    public async Task whose_script_never_arrives_is_the_page_that_lists_everything() => await VisitAsync(Lesson, async (page, _) =>
    {
        await page.RouteAsync("**/more-search.js*", route => route.AbortAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(AtEnd("/search/"));
    }, expected: "ERR_FAILED");

    [Fact]
    public async Task without_script_is_a_list_of_all_there_is() => await VisitAsync(
        Lesson,
        async (page, _) =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(AtEnd("/search/"));
            var links = await page.Locator("main a").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname + new URL(link.href).hash)");

            var site = Content.RealSite.Site;
            var expected = site.Pages.Where(other => !other.IsHome).Select(other => other.Route.Path)
                .Concat([Model.Site.BankList.Path, Model.Site.Record.Path])
                .Concat(site.Banks.SelectMany(bank => new[] { bank.Route, bank.Worksheet, bank.Workshop }.Take(bank.HasCampaigns ? 3 : 2)).Select(route => route.Path))
                .Concat(site.Terms.Select(term => $"glossary/#{term.Anchor}"))
                .Concat(site.Banks.SelectMany(bank => bank.Items.Select(item => $"{bank.RouteOf(item.Id).Path}#{item.Id}")));
            Assert.Empty(expected.Select(path => BuiltSites.Subfolder + path).Except(links));
            Assert.DoesNotContain(links, link => link.EndsWith("/key/", StringComparison.Ordinal));
            await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(0);
        },
        new() { JavaScriptEnabled = false });

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("(((((((((((((((((((( [^ \\ $& %00 é\u0301 \ud800 😀")]
    public async Task takes_whatever_is_asked_for_as_text(string query) => await VisitAsync("search/?q=" + Uri.EscapeDataString(query), async (page, _) =>
    {
        await Assertions.Expect(page.Locator("gg-search").GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing holds all of");

        Assert.Equal(0, await page.Locator("gg-search img, gg-search script").CountAsync());
    });

    [Fact]
    public async Task is_asked_and_kept_in_the_address_of_its_page() => await VisitAsync("search/?q=soft+gate", async (page, _) =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("soft gate");
        await Assertions.Expect(page.Locator("gg-search li").First).ToContainTextAsync("Soft gate");

        await SearchAsync(page, "recall & memory");

        Assert.Equal("recall & memory", await page.EvaluateAsync<string>("() => new URL(location.href).searchParams.get('q')"));
    });

    [Fact]
    public async Task shows_the_rest_when_it_is_asked_for() => await VisitAsync("search/", async (page, _) =>
    {
        await SearchAsync(page, "lead");
        await Assertions.Expect(page.Locator("gg-search li")).ToHaveCountAsync(10);

        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Assertions.Expect(page.Locator("gg-search li")).ToHaveCountAsync(20);
        await Assertions.Expect(page.Locator("gg-search li a").Nth(10)).ToBeFocusedAsync();
    });

    [Fact]
    public async Task works_on_the_page_for_not_found() => await VisitAsync("no/such/page", async (page, _) =>
    {
        await page.Keyboard.PressAsync("Control+k");
        await SearchAsync(page, "gates and assets");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(AtEnd("/GenGuide/telling-apart/gates-and-assets/"));
    }, expected: "404");

    private static Regex AtEnd(string path) => new(Regex.Escape(path) + "$");

    /// <summary>Fills the field and waits until what is said belongs to it.</summary>
    private static async Task SearchAsync(IPage page, string query)
    {
        var status = page.Locator("gg-search").GetByRole(AriaRole.Status);
        var field = page.GetByRole(AriaRole.Searchbox);
        await field.FillAsync("");
        await Assertions.Expect(status).ToContainTextAsync("Type a word or two");
        await field.FillAsync(query);
        await Assertions.Expect(status).ToContainTextAsync(new Regex("result|Nothing holds"));
    }

    private Task VisitAsync(string path, Func<IPage, SiteServer, Task> act, BrowserNewContextOptions? options = null, string? expected = null) =>
        browser.VisitRealAsync(sites, path, act, options, expected);
}
