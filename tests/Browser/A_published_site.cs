using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_published_site(SharedBrowser browser, BuiltSites sites)
{
    [Theory]
    [InlineData(BuiltSites.Root)]
    [InlineData(BuiltSites.Subfolder)]
    public async Task answers_every_link_of_every_page(string basePath)
    {
        var folder = sites.Real(basePath);
        await using var server = await SiteServer.StartAsync(basePath, folder);
        using var client = new HttpClient();

        var addresses = SitePages.AddressesOf(folder, basePath).ToHashSet(StringComparer.Ordinal);
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            foreach (var link in await LinksOfAsync(client, new Uri(server.Origin + address)))
            {
                links.TryAdd(link, address);
            }
        }

        var broken = new List<string>();
        foreach (var (link, from) in links.Where(link => link.Key.StartsWith(server.Origin + "/", StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(new Uri(link), TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                broken.Add($"{(int)answer.StatusCode} for {link} on {from}");
            }
        }

        Assert.Empty(broken);
        Assert.True(links.Count > addresses.Count, $"only {links.Count} links were found");
    }

    [Theory]
    [InlineData(BuiltSites.Root)]
    [InlineData(BuiltSites.Subfolder)]
    public async Task leads_from_its_front_page_along_the_path_to_a_quiz(string basePath)
    {
        await using var server = await SiteServer.StartAsync(basePath, sites.Real(basePath));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.OpenAsync(basePath);
            await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Lessons" }).ClickAsync();
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "What do you know already?" }).First.ClickAsync();
            var quiz = new QuizPage(page, new MouseHand());
            await quiz.ReadyAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "I don’t know yet" }).First.ClickAsync();

            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Answer again" })).ToBeVisibleAsync();
            Assert.Equal($"{server.Origin}{basePath}start/what-do-you-know/", page.Url);
        });
    }

    [Fact]
    public async Task shows_its_own_page_at_a_deep_address_that_leads_nowhere()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));

        await browser.VisitAsync(server, async visit =>
        {
            visit.Expect("the server responded with a status of 404");
            var page = await visit.Context.NewPageAsync();
            var answer = await page.GotoAsync($"{server.Origin}{BuiltSites.Subfolder}no/such/deep/page");

            Assert.Equal(404, answer!.Status);
            await Assertions.Expect(page.GetByText("Your answers are safe")).ToBeVisibleAsync();
            Assert.True(await page.EvaluateAsync<bool>("() => document.styleSheets.length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"));
            await page.GetByRole(AriaRole.Link, new() { Name = "Go to the front page" }).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(server.Origin + BuiltSites.Subfolder);
        });
    }

    private static async Task<IEnumerable<string>> LinksOfAsync(HttpClient client, Uri address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var document = new HtmlParser().ParseDocument(text);
        return [.. document.QuerySelectorAll("[href], [src]")
            .Where(element => element.GetAttribute("rel") != "canonical")
            .Select(element => new Uri(address, element.GetAttribute("href") ?? element.GetAttribute("src")).GetLeftPart(UriPartial.Query))];
    }
}
