using GenGuide.Results;
using GenGuide.Tests.Unit.Rendering;
using GenGuide.Tests.Unit.Writing;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A bank whose answers are nowhere on the site: assigned with the sealed answers, taken without any, and scored by its trainer alone.</summary>
public sealed class A_blind_assignment(SharedBrowser browser)
{
    private const string Address = BuiltSites.Subfolder + "quizzes/secret/";

    [Fact]
    public Task is_made_with_the_sealed_answers_taken_without_them_and_scored_by_its_trainer() => VisitAsync(async (visit, site) =>
    {
        var made = await TrainersPages.AssignAsync(visit, "", fill: page => GiveAnswersAsync(page, site, BlindSite.KeyText));
        var assigned = await AssignedPage.OpenAsync(visit, made.Link);
        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("The page sends nothing.");
        await Assertions.Expect(assigned.Quiz).Not.ToContainTextAsync("stand on this site, for everybody");
        await assigned.BeginAsync("Ada");
        await ChooseAsync(assigned, "Demand generation");
        Assert.Empty(await AccessibilityScan.FindAsync(assigned.Page, "a blind campaign"));
        await assigned.Button("Next campaign").ClickAsync();
        await ChooseAsync(assigned, "Demand generation");
        await assigned.Button("Next question").ClickAsync();
        await ChooseAsync(assigned, "Whoever asked for a visit");
        await assigned.Button("Look over and hand in").ClickAsync();
        await assigned.Quiz.Locator("[name=hand-in]").ClickAsync();
        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("Your trainer will tell you how it went.");
        await Assertions.Expect(assigned.Quiz).Not.ToContainTextAsync("right");

        var console = await TrainersPages.OpenConsoleAsync(visit, made.KeyFile);
        await TrainersPages.PasteAsync(console, await assigned.Receipt.InputValueAsync());

        await Assertions.Expect(TrainersPages.RowOf(console, "Ada")).ToContainTextAsync($"2 of {site.Bank.Items.Count}");
        var book = new Gradebook(KeyFile.Open(made.KeyFile, TrainersPages.Passphrase));
        book.Add("", await assigned.Receipt.InputValueAsync());
        Assert.Equal("2", book.Tabulate(DateTimeOffset.UtcNow)[1]![7]!.ToString());
    });

    [Fact]
    public Task asks_for_the_right_key() => VisitAsync(async (visit, site) =>
    {
        var page = await visit.OpenAsync(TrainersPages.Assign);
        await page.Locator("gg-trainer form").WaitForAsync();
        await GiveAnswersAsync(page, site, BlindSite.KeyText.Replace("AAEC", "AAED", StringComparison.Ordinal));

        await Assertions.Expect(page.GetByText("This blind key does not open the file.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the assignment" }).ClickAsync();
        await Assertions.Expect(page.Locator(".form-problem")).ToHaveTextAsync("Give the sealed answers of the blind bank, and its key.");
        Assert.Empty(await AccessibilityScan.FindAsync(page, "a form that was refused"));
    });

    [Fact]
    public Task names_what_is_left_out_when_the_bank_was_changed_since() => VisitAsync(async (visit, site) =>
    {
        var made = await TrainersPages.AssignAsync(visit, "", fill: page => GiveAnswersAsync(page, site, BlindSite.KeyText));
        using var folder = new TemporaryFolder();
        var page = site.TextOf(BlindSite.Page);
        Write(folder, site, page.Replace(site.Bank.Version, new string('0', 32), StringComparison.Ordinal));
        visit.Server.Serve(BuiltSites.Subfolder, folder.FullPath);

        var assigned = await AssignedPage.OpenAsync(visit, made.Link);

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("Left out, because the authors have changed or removed them since this was assigned");
        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("Tell your trainer, who can assign it anew.");
    });

    [Fact]
    public Task stands_on_a_page_that_everybody_can_read() => VisitAsync(async (visit, _) =>
    {
        var page = await visit.OpenAsync(Address);

        Assert.Empty(await AccessibilityScan.FindAsync(page, "a blind bank"));
    });

    private static async Task GiveAnswersAsync(IPage page, BlindSite site, string key)
    {
        await page.GetByLabel("From which bank").SelectOptionAsync(new SelectOptionValue { Label = "A blind bank" });
        await page.GetByLabel("Sealed answers of the bank").SetInputFilesAsync(TrainersPages.FileOf("secret.json", System.Text.Encoding.UTF8.GetString(site.Bank.Sealed.Span)));
        await page.GetByLabel("Blind key").FillAsync(key);
        await page.GetByLabel("Blind key").BlurAsync();
        await Assertions.Expect(page.Locator(".blind-said")).Not.ToBeEmptyAsync();
    }

    private static Task ChooseAsync(AssignedPage assigned, string words) => assigned.Quiz.GetByRole(AriaRole.Radio, new() { Name = words }).First.CheckAsync(new() { Force = true });

    private async Task VisitAsync(Func<Visit, BlindSite, Task> act)
    {
        var site = BlindSite.Of();
        using var folder = new TemporaryFolder();
        Write(folder, site, site.TextOf(BlindSite.Page));
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder.FullPath);
        await browser.VisitAsync(server, visit => act(visit, site));
    }

    private static void Write(TemporaryFolder folder, BlindSite site, string page)
    {
        foreach (var (path, file) in site.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
            File.WriteAllBytes(folder[path], file.Content.ToArray());
        }

        folder.Write(BlindSite.Page, page);
    }
}
