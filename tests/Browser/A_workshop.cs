using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_workshop(SharedBrowser browser, BuiltSites sites)
{
    private const string Address = BuiltSites.Subfolder + "quizzes/sample/present/";
    private const string Place = "sample:1:present:sample";

    private static readonly string[] KeysOfFields = ["ArrowLeft", "ArrowRight", "PageDown", "PageUp", "Home", "End", "f", " ", "Control+a", "Tab"];

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, ColorScheme = ColorScheme.Dark };

    [Fact]
    public Task shows_one_campaign_at_a_time_and_nothing_of_its_answer() => VisitAsync(async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("Campaign 1 of 2")).ToBeVisibleAsync();

        var text = await page.Locator("main").InnerTextAsync();

        Assert.Contains("Names are never asked for", text, StringComparison.Ordinal);
        Assert.All(["There is nobody to follow up", "Recall decides", "Demand generation", "Show the answer", "Decoy"], answer => Assert.DoesNotContain(answer, text, StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("mark:visible")).ToHaveCountAsync(0);
    });

    /// <summary>The keys that clickers send, and those of a keyboard.</summary>
    [Theory]
    [InlineData("PageDown", "PageUp")]
    [InlineData("ArrowRight", "ArrowLeft")]
    [InlineData("Space", "PageUp")]
    [InlineData("Enter", "ArrowLeft")]
    public Task is_led_through_by_keys_alone(string forward, string back) => VisitAsync(async page =>
    {
        await page.Keyboard.PressAsync(forward);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Show of hands" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(forward);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Demand generation" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".reasons > li:visible")).ToHaveCountAsync(0);

        for (var clue = 1; clue <= 5; clue++)
        {
            await page.Keyboard.PressAsync(forward);
            await Assertions.Expect(page.Locator(".reasons > li:visible")).ToHaveCountAsync(clue);
            await Assertions.Expect(page.Locator("mark:visible:not(.waiting)")).ToHaveCountAsync(clue);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Why demand generation" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync(forward);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = SampleSite.Gated })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(back);
        await Assertions.Expect(page.Locator(".reasons > li:visible")).ToHaveCountAsync(5);
        await page.Keyboard.PressAsync(back);
        await Assertions.Expect(page.Locator(".reasons > li:visible")).ToHaveCountAsync(4);
    });

    [Fact]
    public Task swallows_no_key_in_a_field_or_on_a_button() => VisitAsync(async page =>
    {
        await page.Keyboard.PressAsync("ArrowRight");
        await page.EvaluateAsync("() => { window.kept = []; window.addEventListener('keydown', event => { if (event.defaultPrevented) window.kept.push(event.key); }); }");

        foreach (var key in KeysOfFields)
        {
            await page.Locator("#hands-demand").FocusAsync();
            await page.Keyboard.PressAsync(key);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "One more for demand generation" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Control+ArrowRight");

        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.kept"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Show of hands" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task counts_hands_and_says_plainly_what_they_said() => VisitAsync(async page =>
    {
        await PressAsync(page, "Count hands");
        await page.Locator("#hands-lead").FillAsync("15");
        for (var hand = 0; hand < 3; hand++)
        {
            await PressAsync(page, "One more for demand generation");
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Hands: demand generation 3, lead generation 15" })).ToHaveCountAsync(1);
        await page.Locator("#hands-lead").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Demand generation" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "3 of 18 hands said demand generation." })).ToBeVisibleAsync();
        Assert.Equal(["Demand generation\t3", "Lead generation\t15"], (await page.Locator(".hands tr").AllInnerTextsAsync()).Select(row => string.Join("\t", row.Split(["\t", "\n"], StringSplitOptions.RemoveEmptyEntries))));
        var widths = await page.Locator(".bar rect").EvaluateAllAsync<double[]>("bars => bars.map(bar => Number(bar.getAttribute('width')))");
        Assert.Equal([100 * 3 / 18.0, 100 * 15 / 18.0], widths, (one, other) => Math.Abs(one - other) < 1e-9);
    });

    [Fact]
    public Task takes_no_count_that_is_none_and_lets_the_hands_be() => VisitAsync(async page =>
    {
        await PressAsync(page, "Count hands");
        await page.Locator("#hands-demand").FillAsync("many");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".tally").GetByText("Enter whole numbers from 0 to 999, or leave both empty.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#hands-demand")).ToBeFocusedAsync();
        Assert.Empty(await AccessibilityScan.FindAsync(page, "a count that is none"));

        await page.Locator("#hands-demand").FillAsync("");
        await PressAsync(page, "Show the label");
        await Assertions.Expect(page.Locator(".hands")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Demand generation" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task ends_with_what_the_hands_said_and_which_campaign_to_talk_about() => VisitAsync(async page =>
    {
        await CountAsync(page, "3", "15");
        await PressAsync(page, "Mark all the words");
        await PressAsync(page, "Next campaign");
        await CountAsync(page, "2", "16");
        await PressAsync(page, "Mark all the words");
        await PressAsync(page, "What the hands said");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the hands said" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText($"Talk about “{SampleSite.Open}”: 3 of 18 hands had the label.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = SampleSite.Gated })).ToContainTextAsync("16 of 18");
        Assert.Empty(await AccessibilityScan.FindAsync(page, "what the hands said"));

        await PressAsync(page, "Go to this campaign");
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "3 of 18 hands said demand generation." })).ToBeVisibleAsync();
    });

    [Fact]
    public Task goes_on_after_a_reload_until_it_is_started_again_and_is_nobodys_answer() => VisitAsync(async page =>
    {
        await CountAsync(page, "3", "15");
        await page.Keyboard.PressAsync("PageDown");

        await page.ReloadAsync();

        await ReadyAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "3 of 18 hands" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".reasons > li:visible")).ToHaveCountAsync(1);
        Assert.Equal([Place], await page.EvaluateAsync<string[]>("() => Object.keys(sessionStorage)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));

        await PressAsync(page, "Start again");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = SampleSite.Open })).ToBeFocusedAsync();
        await PressAsync(page, "Count hands");
        await Assertions.Expect(page.Locator("#hands-lead")).ToHaveValueAsync("");
    });

    [Theory]
    [InlineData("{")]
    [InlineData("""{"v":1,"at":99,"step":0,"hands":{}}""")]
    [InlineData("""{"v":2,"at":1,"step":0,"hands":{}}""")]
    [InlineData("""{"v":1,"at":0,"step":-1,"hands":{}}""")]
    [InlineData("""{"v":1,"at":0,"step":0,"hands":{"open-benchmark":["<b>",1e9],"__proto__":[1,2]}}""")]
    [InlineData("""{"v":1,"at":0,"step":0,"hands":[]}""")]
    public Task begins_at_the_start_where_what_is_stored_is_no_state_of_it(string stored) => VisitAsync(async page =>
    {
        await page.EvaluateAsync("([place, stored]) => sessionStorage.setItem(place, stored)", new[] { Place, stored });
        await page.ReloadAsync();
        await ReadyAsync(page);

        await Assertions.Expect(page.GetByText("Campaign 1 of 2")).ToBeVisibleAsync();
        await PressAsync(page, "Count hands");
        await Assertions.Expect(page.Locator("#hands-lead")).ToHaveValueAsync("");
    });

    [Fact]
    public Task says_so_where_nothing_can_be_kept_and_goes_on() => VisitAsync(async page =>
    {
        await page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await CountAsync(page, "3", "15");

        await Assertions.Expect(page.GetByText("This browser keeps no data for this site.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "3 of 18 hands" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task shows_the_twin_beside_it() => VisitAsync(async page =>
    {
        await CountAsync(page, "3", "15");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show the twin" })).ToBeHiddenAsync();
        await PressAsync(page, "Mark all the words");
        await PressAsync(page, "Show the twin");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Its twin: {SampleSite.Gated}" })).ToBeFocusedAsync();
        var own = (await page.Locator(".revealed:visible").BoundingBoxAsync())!;
        var twin = (await page.Locator(".twin-side:visible").BoundingBoxAsync())!;
        Assert.True(twin.X >= own.X + own.Width && Math.Abs(twin.Y - own.Y) < 60, $"{own.X} {own.Y} {own.Width}, {twin.X} {twin.Y}");
        Assert.Empty(await AccessibilityScan.FindAsync(page, "with the twin"));
        await PressAsync(page, "Hide the twin");
        await Assertions.Expect(page.Locator(".twin-side:visible")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task fills_the_screen_by_a_button() => VisitAsync(async page =>
    {
        await PressAsync(page, "Full screen");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Leave full screen" })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.fullscreenElement?.localName === 'gg-present'"));
        await PressAsync(page, "Leave full screen");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Full screen", Exact = true })).ToBeVisibleAsync();
    });

    [Fact]
    public Task fits_a_phone_and_is_accessible_at_every_step() => VisitAsync(
        async page =>
        {
            Assert.Empty(await AccessibilityScan.FindAsync(page, "reading"));
            await PressAsync(page, "Count hands");
            Assert.Empty(await AccessibilityScan.FindAsync(page, "counting"));
            await page.Locator("#hands-demand").FillAsync("12");
            await PressAsync(page, "Show the label");
            await PressAsync(page, "Mark the next words");
            Assert.Empty(await AccessibilityScan.FindAsync(page, "one clue"));
            await PressAsync(page, "Mark all the words");
            await PressAsync(page, "Show the twin");

            Assert.Empty(await AccessibilityScan.FindAsync(page, "solved"));
            Assert.InRange(await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"), 0, 360);
        },
        Phone);

    [Fact]
    public Task tells_the_labels_apart_without_colour() => VisitAsync(
        async page =>
        {
            await CountAsync(page, "3", "15");

            Assert.Equal(["Demand generation", "Lead generation"], await page.Locator(".hands th").AllInnerTextsAsync());
            var signs = await page.Locator(".hands th .k").EvaluateAllAsync<string[]>("labels => labels.map(label => { const sign = getComputedStyle(label, '::before'); return [sign.borderRadius, sign.inlineSize].join(); })");
            Assert.Equal(2, signs.Distinct().Count());
            Assert.Empty(await AccessibilityScan.FindAsync(page, "in forced colours"));
        },
        new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

    [Fact]
    public async Task shows_all_campaigns_with_their_answers_to_open_without_script()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var page = await visit.OpenAsync(Address);
                await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
                await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
                await Assertions.Expect(page.GetByText("There is nobody to follow up").First).ToBeHiddenAsync();

                await page.GetByText("Show the answer and the reasons").First.ClickAsync();

                await Assertions.Expect(page.GetByText("There is nobody to follow up").First).ToBeVisibleAsync();
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Its twin: {SampleSite.Gated}" })).ToBeVisibleAsync();
            },
            new BrowserNewContextOptions { JavaScriptEnabled = false });
    }

    [Fact]
    public async Task is_offered_by_banks_with_campaigns_and_by_no_other()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.OpenAsync(BuiltSites.Subfolder + "quizzes/definitions/");
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Print as a worksheet" })).ToHaveCountAsync(1);
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Show in a workshop" })).ToHaveCountAsync(0);
            await page.GotoAsync(server.Origin + BuiltSites.Subfolder + "quizzes/first-look/");
            await page.GetByRole(AriaRole.Link, new() { Name = "Show in a workshop" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Campaign 1 of 12")).ToBeVisibleAsync();
        });
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task CountAsync(IPage page, string demand, string lead)
    {
        await PressAsync(page, "Count hands");
        await page.Locator("#hands-demand").FillAsync(demand);
        await page.Locator("#hands-lead").FillAsync(lead);
        await PressAsync(page, "Show the label");
    }

    private static Task ReadyAsync(IPage page) => Assertions.Expect(page.Locator("gg-present[data-ready]")).ToHaveCountAsync(1);

    private async Task VisitAsync(Func<IPage, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var page = await visit.OpenAsync(Address);
                await ReadyAsync(page);
                await act(page);
            },
            options);
    }
}
