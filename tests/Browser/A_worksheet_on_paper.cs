using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_worksheet_on_paper(SharedBrowser browser, BuiltSites sites)
{
    private const string Sheet = BuiltSites.Subfolder + "quizzes/kinds/worksheet/";
    private const string Key = Sheet + "key/";
    private const string Bank = BuiltSites.Subfolder + "quizzes/sample/worksheet/";
    private const string SetOfFour = "#draw=4711.4.01";

    private static readonly string[] Answers =
        ["Memory is counted", "Details are on record", "4,500", "Nothing is said of what follows", "A lead is a record", "It names a person", "Only the buyer can decide", "Meetings decide", "Why", "Flip it", "Decoy"];

    [Theory]
    [InlineData(Sheet)]
    [InlineData(Sheet + SetOfFour)]
    public Task prints_questions_and_nothing_else(string address) => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var text = await page.Locator("body").InnerTextAsync();

        Assert.All(Answers, answer => Assert.DoesNotContain(answer, text, StringComparison.Ordinal));
        Assert.All(["Draw a set", "Print this sheet", "Practice", "Your answers stay in this browser"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
        Assert.All(["Worksheet: Nine kinds", "Name", "Date", "https://example.org/GenGuide/quizzes/kinds/"], part => Assert.Contains(part, text.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(await page.Locator(".paper > li").EvaluateAllAsync<string[]>("items => items.map(item => getComputedStyle(item).breakInside)"), value => Assert.Equal("avoid", value));
        Assert.Equal("%PDF"u8.ToArray(), (await page.PdfAsync()).Take(4));
    });

    [Fact]
    public Task prints_its_key_on_another_sheet() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Sheet);
        await page.GetByRole(AriaRole.Link, new() { Name = "The key, on a sheet of its own" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(visit.Server.Origin + Key);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var text = await page.Locator("body").InnerTextAsync();

        Assert.All(["Key to the worksheet: Nine kinds", "4,500 EUR", "Memory is counted", "A lead is a record", "Meetings decide"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Draw a set", text, StringComparison.Ordinal);
    });

    [Fact]
    public Task shows_a_set_in_the_order_drawn_and_its_key_in_the_same() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Sheet);
        await page.GetByLabel("How many of the 9").FillAsync("4");
        await page.GetByLabel("Number of the set").FillAsync("4711");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Set 4711.4.01: 4 of 9")).ToBeVisibleAsync();
        Assert.EndsWith(SetOfFour, page.Url, StringComparison.Ordinal);

        var drawn = await TitlesAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "The key, on a sheet of its own" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Key to the worksheet" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Set 4711.4.01: 4 of 9")).ToBeVisibleAsync();

        Assert.Equal(4, drawn.Count);
        Assert.Equal(drawn, await TitlesAsync(page));
        await page.ReloadAsync();
        await ReadyAsync(page);
        Assert.Equal(drawn, await TitlesAsync(page));
    });

    [Fact]
    public Task carries_the_link_to_its_set_in_words_and_as_a_code() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Sheet + SetOfFour);
        const string Address = "https://example.org/GenGuide/quizzes/kinds/worksheet/#draw=4711.4.01";

        var link = page.Locator(".back").GetByRole(AriaRole.Link);

        await Assertions.Expect(link).ToHaveTextAsync(Address);
        await Assertions.Expect(link).ToHaveAttributeAsync("href", Address);
        Assert.Equal(Address, await CodeAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show the whole bank" }).ClickAsync();
        await Assertions.Expect(link).ToHaveTextAsync("https://example.org/GenGuide/quizzes/kinds/");
        Assert.Equal("https://example.org/GenGuide/quizzes/kinds/", await CodeAsync(page));
        Assert.Equal(9, (await TitlesAsync(page)).Count);
        Assert.DoesNotContain('#', page.Url);
    });

    [Theory]
    [InlineData("#draw=")]
    [InlineData("#draw=4711.10.01")]
    [InlineData("#draw=4711.4.2")]
    [InlineData("#draw=99999999999999999999.4.01")]
    [InlineData("#draw=<img src=x onerror=alert(1)>")]
    [InlineData("#draw=%E0%A4%A")]
    public Task is_the_whole_bank_where_the_address_asks_for_no_set_of_it(string fragment) => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Sheet + fragment);

        await Assertions.Expect(page.GetByText("asks for a set that this bank does not hold")).ToBeVisibleAsync();
        Assert.Equal(9, (await TitlesAsync(page)).Count);
        Assert.Equal("https://example.org/GenGuide/quizzes/kinds/", await CodeAsync(page));
    });

    [Theory]
    [InlineData("0", "1", "Enter how many: a number from 1 to 4.")]
    [InlineData("five", "1", "Enter how many: a number from 1 to 4.")]
    [InlineData("4", "", "Enter a number of the set")]
    [InlineData("4", "2147483647", "Enter a number of the set")]
    [InlineData("3", "7", "")]
    public Task says_what_to_enter(string count, string seed, string problem) => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Bank);
        await page.GetByLabel("How many of the 4").FillAsync(count);
        await page.GetByLabel("Number of the set").FillAsync(seed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw the set" }).ClickAsync();

        await Assertions.Expect(page.GetByText(problem.Length > 0 ? problem : "Set 7.3.012: 3 of 4, drawn from questions, level 1 and level 2.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[aria-invalid=true]")).ToHaveCountAsync(problem.Length > 0 ? 1 : 0);
    });

    [Fact]
    public Task is_drawn_from_the_levels_that_are_ticked() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Bank);
        await page.GetByLabel("Questions").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw another one" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Only 2 can be drawn from what is ticked.")).ToBeVisibleAsync();

        await page.GetByLabel("How many of the 4").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw another one" }).ClickAsync();

        await Assertions.Expect(page.GetByText("drawn from level 1 and level 2.")).ToBeVisibleAsync();
        Assert.Equal([SampleSite.Open, SampleSite.Gated], (await TitlesAsync(page)).Select(title => title[2..]).Order());
    });

    [Fact]
    public Task is_accessible_with_a_set_and_with_a_problem() => VisitAsync(
        async visit =>
        {
            var page = await OpenAsync(visit, Bank + "#draw=7.3.012");
            await page.GetByLabel("How many of the 4").FillAsync("9");
            await page.GetByRole(AriaRole.Button, new() { Name = "Draw the set" }).ClickAsync();
            await Assertions.Expect(page.Locator("[aria-invalid=true]")).ToBeFocusedAsync();

            Assert.Empty(await AccessibilityScan.FindAsync(page, "a drawn worksheet"));
        },
        new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 }, ColorScheme = ColorScheme.Dark });

    [Fact]
    public Task is_whole_without_script_and_offers_nothing_that_needs_it() => VisitAsync(
        async visit =>
        {
            var page = await visit.OpenAsync(Sheet);

            Assert.Equal(9, (await TitlesAsync(page)).Count);
            await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "The key, on a sheet of its own" })).ToBeVisibleAsync();
            Assert.Equal("https://example.org/GenGuide/quizzes/kinds/", await CodeAsync(page));
        },
        new BrowserNewContextOptions { JavaScriptEnabled = false });

    /// <summary>Hundreds of addresses: far more than the build's engine can draw in good time.</summary>
    [Fact]
    public Task has_codes_that_are_those_of_the_library_module_by_module() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit, Sheet);
        var texts = Enumerable.Range(1, 213).Concat(Enumerable.Range(40, 90)).Select((length, index) => QrLibrary.AddressOf(length) is var text && index >= 213 ? text[1..] + "x" : text).ToArray();

        var written = await page.EvaluateAsync<string[][]>("texts => texts.map(text => GenGuideCore.writeQr(text))", texts);

        Assert.All(texts.Zip(written), entry =>
        {
            Assert.Equal(QrLibrary.Write(entry.First), entry.Second);
            Assert.Equal(entry.First, QrPicture.Read(entry.Second));
        });
    });

    private static async Task<IPage> OpenAsync(Visit visit, string address)
    {
        var page = await visit.OpenAsync(address);
        await ReadyAsync(page);
        return page;
    }

    private static Task ReadyAsync(IPage page) => Assertions.Expect(page.Locator("gg-worksheet[data-ready]")).ToHaveCountAsync(1);

    /// <summary>Number and title of each item that is shown, in the order shown.</summary>
    private static async Task<IReadOnlyList<string>> TitlesAsync(IPage page) =>
        [.. (await page.Locator(".paper > li:not([hidden]) > h2").AllInnerTextsAsync()).Select(title => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static async Task<string?> CodeAsync(IPage page)
    {
        var size = await page.Locator(".qr rect").GetAttributeAsync("width");
        await Assertions.Expect(page.Locator(".qr")).ToHaveAttributeAsync("viewBox", $"0 0 {size} {size}");
        return QrPicture.Read((await page.Locator(".qr path").GetAttributeAsync("d"))!, int.Parse(size!, System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task VisitAsync(Func<Visit, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, act, options);
    }
}
