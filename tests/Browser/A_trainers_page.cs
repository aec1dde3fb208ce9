using GenGuide.Tests.Unit.Results;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_trainers_page(SharedBrowser browser, BuiltSites sites)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, ColorScheme = ColorScheme.Dark };

    [Fact]
    public Task says_what_is_missing_at_the_field_where_it_is() => VisitAsync(
        async visit =>
        {
            var page = await visit.OpenAsync(TrainersPages.Assign + "?bank=sample");
            var make = page.GetByRole(AriaRole.Button, new() { Name = "Make the assignment" });
            async Task RefusedAsync(string field, string words)
            {
                await make.ClickAsync();
                await Assertions.Expect(page.Locator(".form-problem")).ToHaveTextAsync(words);
                await Assertions.Expect(page.GetByLabel(field, new() { Exact = true })).ToBeFocusedAsync();
            }

            await RefusedAsync("Passphrase", "The passphrase needs at least 12 characters.");
            await page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync(TrainersPages.Passphrase);
            await RefusedAsync("The same again", "The two passphrases differ.");
            await page.GetByLabel("Name of the assignment").FillAsync(" ");
            await RefusedAsync("Name of the assignment", "Give the assignment a name.");
            await page.GetByLabel("Name of the assignment").FillAsync("Kilns");
            await page.GetByLabel("Mail address for receipts").FillAsync("zoe at work");
            await RefusedAsync("Mail address for receipts", "This is no mail address.");
            await page.GetByLabel("Mail address for receipts").FillAsync("");
            await page.GetByLabel("Due").FillAsync("2020-01-01T10:00");
            await RefusedAsync("Due", "This date is in the past.");
            await page.GetByLabel("Level 1, clear", new() { Exact = true }).UncheckAsync();
            await page.GetByLabel("Level 2, mixed", new() { Exact = true }).UncheckAsync();
            await page.GetByLabel("Level 3, misleading", new() { Exact = true }).UncheckAsync();
            await page.GetByLabel("Questions", new() { Exact = true }).UncheckAsync();
            await RefusedAsync("From which bank", "Choose at least one item.");
            Assert.Empty(await AccessibilityScan.FindAsync(page, "a form with a problem"));
        },
        Phone);

    [Fact]
    public Task calls_an_assignment_as_its_bank_until_it_gets_a_name() => VisitAsync(async visit =>
    {
        var page = await visit.OpenAsync(TrainersPages.Assign + "?bank=sample");
        var title = page.GetByLabel("Name of the assignment");
        await Assertions.Expect(title).ToHaveValueAsync("Sample bank");
        await page.GetByLabel("From which bank").SelectOptionAsync(new SelectOptionValue { Label = "All banks" });
        await Assertions.Expect(title).ToHaveValueAsync("");
        await title.FillAsync("Kilns");
        await page.GetByLabel("From which bank").SelectOptionAsync("sample");
        await Assertions.Expect(title).ToHaveValueAsync("Kilns");
    });

    [Fact]
    public Task draws_the_same_items_from_the_same_number() => VisitAsync(async visit =>
    {
        var page = await visit.OpenAsync(TrainersPages.Assign + "?bank=sample");
        await page.GetByLabel("How many").FillAsync("2");
        await page.GetByLabel("Draw number").FillAsync("7");
        var drawn = page.Locator(".drawn-items li span:first-of-type");
        var first = await drawn.AllInnerTextsAsync();
        await page.GetByLabel("Draw number").FillAsync("8");
        var others = new List<string> { string.Join('|', await drawn.AllInnerTextsAsync()) };
        for (var number = 9; number < 20; number++)
        {
            await page.GetByLabel("Draw number").FillAsync($"{number}");
            others.Add(string.Join('|', await drawn.AllInnerTextsAsync()));
        }

        await page.GetByLabel("Draw number").FillAsync("7");

        Assert.Equal(2, first.Count);
        Assert.Equal(first, await drawn.AllInnerTextsAsync());
        Assert.True(others.Distinct().Count() > 3, string.Join('\n', others));
    });

    [Theory]
    [InlineData("no key", "This is no key file.")]
    [InlineData("wrong", "The passphrase does not open this file.")]
    [InlineData("damaged", "This file is damaged")]
    [InlineData("newer", "This file was written by a newer version of this site.")]
    public Task of_results_says_why_a_file_does_not_open(string what, string words) => VisitAsync(async visit =>
    {
        var file = KnownReceipts.Text("keyFile");
        var page = await visit.OpenAsync(TrainersPages.Collect);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Choose the key file first.")).ToBeVisibleAsync();
        await page.GetByLabel("Key file").SetInputFilesAsync(TrainersPages.FileOf("key.json", what switch
        {
            "no key" => "{}",
            "damaged" => file[..^40] + "\"}",
            "newer" => file.Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal),
            _ => file,
        }));
        await page.GetByLabel("Passphrase").FillAsync(what == "wrong" ? "four late trains" : KnownReceipts.Passphrase);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText(words)).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityScan.FindAsync(page, "a file that does not open"));
    });

    [Fact]
    public Task of_results_says_what_is_wrong_with_which_receipt_and_reads_the_rest() => VisitAsync(async visit =>
    {
        var console = await TrainersPages.OpenConsoleAsync(visit, KnownReceipts.Text("keyFile"), KnownReceipts.Passphrase);
        var hostile = A_gradebook.Hostile.Select(row => ((string What, string Text, string Words))row.Data).ToList();

        await console.GetByLabel("Files").SetInputFilesAsync([.. hostile.Select(one => TrainersPages.FileOf($"{one.What}.txt", one.Text)), TrainersPages.FileOf("good.txt", KnownReceipts.Receipt(0))]);

        await TrainersPages.SaysAsync(console, $"1 receipt added. {hostile.Count} things could not be read");
        foreach (var (what, _, words) in hostile)
        {
            var line = console.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"{what}.txt: " });
            Assert.Contains(words, await line.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        }

        await Assertions.Expect(TrainersPages.RowOf(console, "Łukasz O’Neill")).ToContainTextAsync("3 of 3, passed");
        Assert.Empty(await AccessibilityScan.FindAsync(console, "a pile with troubles"));
        await console.GetByRole(AriaRole.Button, new() { Name = "Łukasz O’Neill, attempt 1" }).ClickAsync();
        var dialog = console.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("2 of 2 that decide");
        Assert.Empty(await AccessibilityScan.FindAsync(console, "one receipt in full"));
        await console.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    });

    [Theory]
    [InlineData(TrainersPages.Assign, "This page can’t make keys")]
    [InlineData(TrainersPages.Collect, "This page can’t open receipts")]
    [InlineData(BuiltSites.Subfolder + "assigned/", "This page can’t seal answers")]
    public Task says_so_where_the_browser_keeps_its_cryptography_from_it(string address, string words) => VisitAsync(async visit =>
    {
        await visit.Context.AddInitScriptAsync("Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });");

        var page = await visit.OpenAsync(address);

        await Assertions.Expect(page.GetByText(words)).ToBeVisibleAsync();
    });

    private async Task VisitAsync(Func<Visit, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));
        await browser.VisitAsync(server, act, options is null ? null : new BrowserNewContextOptions(options));
    }
}
