using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenGuide.Kinds;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Search;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Writing;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>The real site with its items and its index cut into parts, as those of a large site are: what learners and trainers see of it is the same.</summary>
public sealed class A_site_in_parts(SharedBrowser browser, BuiltSites sites)
{
    [Fact]
    public Task serves_practice_from_a_few_parts() => VisitAsync(async (visit, parts) =>
    {
        var asked = new List<string>();
        visit.Context.Request += (_, request) => asked.Add(request.Url);
        var practice = new PracticePage(await visit.OpenAsync(PracticePage.Address), sites.Real(BuiltSites.Subfolder));
        await practice.ReadyAsync();
        await practice.StartAsync();
        await practice.AnswerAsync(isRight: true);
        await practice.NextAsync();
        await practice.AnswerAsync(isRight: false);

        Assert.InRange(asked.Where(url => url.Contains("/pool/items-", StringComparison.Ordinal)).Distinct().Count(), 1, Math.Min(3, parts));
        Assert.DoesNotContain(asked, url => url.Contains("/pool/banks", StringComparison.Ordinal));
    });

    [Fact]
    public Task shows_the_same_record() => VisitAsync(async (visit, _) =>
    {
        var practice = new PracticePage(await visit.OpenAsync(PracticePage.Address), sites.Real(BuiltSites.Subfolder));
        await practice.ReadyAsync();
        await practice.StartAsync();
        await practice.AnswerAsync(isRight: true);
        await practice.NextAsync();
        await practice.AnswerAsync(isRight: false);
        var record = await visit.OpenAsync(BuiltSites.Subfolder + "record/");
        await record.Locator("gg-record[data-ready]").WaitForAsync();
        var map = await record.Locator("#map").InnerTextAsync();

        // A page that is still open may have fetched the head of one site, and would ask the other for its parts.
        await visit.CloseAllAsync();
        visit.Server.Serve(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));
        record = await visit.OpenAsync(BuiltSites.Subfolder + "record/");
        await record.Locator("gg-record[data-ready]").WaitForAsync();

        var whole = (await record.Locator("#map").InnerTextAsync()).Split('\n');
        Assert.All(map.Split('\n'), line => Assert.Contains(line, whole));
    });

    [Fact]
    public Task marks_on_the_path_what_is_begun_and_done() => VisitAsync(async (visit, _) =>
    {
        var (lesson, campaign) = FirstCampaign();
        var quiz = new QuizPage(await visit.OpenAsync(BuiltSites.Subfolder + lesson), new MouseHand());
        await quiz.ReadyAsync();
        await quiz.AnswerAsync(campaign.Title, QuizPage.Demand);
        var marks = await MarksAsync(await visit.OpenAsync(BuiltSites.Subfolder + lesson));

        // A page that is still open may have fetched the head of one site, and would ask the other for its parts.
        await visit.CloseAllAsync();
        visit.Server.Serve(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));
        var whole = await MarksAsync(await visit.OpenAsync(BuiltSites.Subfolder + lesson));

        Assert.NotEmpty(marks.Lessons);
        Assert.All(marks.Lessons, mark => Assert.Matches("\n(1 of [0-9]+|done)$", mark));
        Assert.Equal(whole.Lessons, marks.Lessons);

        // How much else a section asks stands in parts that nobody fetches for it.
        Assert.NotEmpty(marks.Sections);
        Assert.All(marks.Sections, mark => Assert.EndsWith("\nbegun", mark, StringComparison.Ordinal));
        Assert.Equal(whole.Sections.Count, marks.Sections.Count);
    });

    [Fact]
    public Task draws_an_exam_from_all_of_its_banks() => VisitAsync(async (visit, _) =>
    {
        var exam = await ExamPage.OpenAsync(visit, BuiltSites.Subfolder + "quizzes/capstone/");
        await exam.BeginAsync();

        await exam.AtAsync(1);
        await Assertions.Expect(exam.Map.Locator("li")).ToHaveCountAsync(RealSite.Site.Banks.Single(bank => bank.Id == "capstone").Head.Exam!.Count);
    });

    [Fact]
    public Task lets_a_trainer_assign_any_bank() => VisitAsync(async (visit, _) =>
    {
        var page = await visit.OpenAsync(TrainersPages.Assign + "?bank=judging");
        var drawn = page.Locator(".drawn");
        await Assertions.Expect(drawn).ToContainTextAsync(new Regex($"{CountOf("judging")} of {CountOf("judging")} items that fit"));
        await page.GetByLabel("From which bank").SelectOptionAsync("definitions");
        await Assertions.Expect(drawn).ToContainTextAsync(new Regex($"{CountOf("definitions")} of {CountOf("definitions")} items that fit"));

        var made = await TrainersPages.AssignAsync(visit, "measuring");
        var assigned = await visit.OpenAsync(BuiltSites.Subfolder + "assigned/" + new Uri(made.Link).Fragment);
        await Assertions.Expect(assigned.Locator("gg-assigned")).ToContainTextAsync(CountOf("measuring").ToString(System.Globalization.CultureInfo.InvariantCulture));
    });

    [Fact]
    public Task lets_a_trainer_find_one_of_many_banks() => VisitAsync(async (visit, _) =>
    {
        await visit.Context.RouteAsync(new Regex("/pool/banks\\.json"), AddBanksAsync);
        var page = await visit.OpenAsync(TrainersPages.Assign + "?bank=judging");
        var list = page.GetByLabel("From which bank");
        var find = page.GetByLabel("Find a bank");
        await find.FillAsync("STEEL rope");

        await Assertions.Expect(page.GetByText("300 banks fit. The first 100 are listed.")).ToBeVisibleAsync();
        await Assertions.Expect(list).ToHaveValueAsync("judging");
        await find.FillAsync("lisbon 12");
        await Assertions.Expect(page.GetByText("11 banks fit.")).ToBeVisibleAsync();
        Assert.Equal(["Sélling steel ropes in Lisbon, 12", "Sélling steel ropes in Lisbon, 120"], (await list.Locator("option").AllInnerTextsAsync()).Skip(1).Take(2));
        await find.FillAsync(TitleOf("definitions"));
        await find.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(list).ToHaveValueAsync("definitions");
        await Assertions.Expect(page.Locator(".drawn")).ToContainTextAsync($"{CountOf("definitions")} of {CountOf("definitions")} items that fit");
        await find.FillAsync("none of these words");
        await Assertions.Expect(page.GetByText("No bank fits.")).ToBeVisibleAsync();
        await Assertions.Expect(list).ToHaveValueAsync("definitions");
    });

    [Fact]
    public Task is_searched_in_two_steps() => VisitAsync(async (visit, _) =>
    {
        var page = await visit.OpenAsync(BuiltSites.Subfolder + "search/?q=gates%20and%20assets");

        await Assertions.Expect(page.Locator("gg-search li a").First).ToContainTextAsync("Gates and assets");
        await Assertions.Expect(page.Locator("gg-search [role=status]")).ToContainTextAsync("About ");
    });

    /// <summary>The first that is asked on the path, and where.</summary>
    private static (string Path, Scenario Campaign) FirstCampaign()
    {
        var campaigns = RealSite.Site.Banks.SelectMany(bank => bank.Items).OfType<Scenario>().ToDictionary(item => item.Id);
        var lessons = JsonNode.Parse(new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render().Single().Content.Span)!["lessons"]!.AsArray();
        return lessons.SelectMany(lesson => lesson!["items"]!.AsArray().Select(item => (Path: lesson["path"]!.GetValue<string>(), Id: item!.GetValue<string>())))
            .Where(asked => campaigns.ContainsKey(asked.Id))
            .Select(asked => (asked.Path, campaigns[asked.Id]))
            .First();
    }

    private static async Task<(IReadOnlyList<string> Sections, IReadOnlyList<string> Lessons)> MarksAsync(IPage page)
    {
        await page.Locator(".path small").First.WaitForAsync();
        return (await page.Locator(".path > ol > li > a:has(small)").AllInnerTextsAsync(), await page.Locator(".path ol ol a:has(small)").AllInnerTextsAsync());
    }

    /// <summary>As many banks as a list can't be looked over for, beside those of the site.</summary>
    private static async Task AddBanksAsync(IRoute route)
    {
        var banks = JsonNode.Parse(await (await route.FetchAsync()).TextAsync())!;
        foreach (var number in Enumerable.Range(0, 300))
        {
            banks["banks"]!.AsArray().Add(new JsonObject { ["id"] = $"ropes-{number}", ["title"] = $"Sélling steel ropes in Lisbon, {number}", ["path"] = $"quizzes/ropes-{number}/", ["parts"] = new JsonArray(0) });
        }

        await route.FulfillAsync(new() { ContentType = "application/json", Body = banks.ToJsonString() });
    }

    private static string TitleOf(string bank) => RealSite.Site.Banks.Single(known => known.Id == bank).Head.Title;

    private static int CountOf(string bank) => RealSite.Site.Banks.Single(known => known.Id == bank).Items.Count;

    private async Task VisitAsync(Func<Visit, int, Task> act)
    {
        using var folder = new TemporaryFolder();
        var parts = Cut(sites.Real(BuiltSites.Subfolder), folder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder.FullPath);
        await browser.VisitAsync(server, visit => act(visit, parts));
    }

    /// <summary>The same site, with other files for its pool and its index, and a worker that knows them. Gives back how many parts the pool has.</summary>
    private static int Cut(string site, TemporaryFolder folder)
    {
        var pool = new PoolRenderer(RealSite.Site, ItemKinds.Renderers, mostTogether: 1_000).Render().ToList();
        var padding = Enumerable.Range(0, 8_000).Select(number => new SearchEntry($"Padding {number}", "Page", "privacy/", [], [new Passage("", "", $"gates {new string('x', 1_000)}")]));
        var index = new SearchIndex().Write(new SearchEntries(RealSite.Site, ItemKinds.Renderers).All().Concat(padding)).ToList();
        List<OutputFile> cut = [.. pool, .. index];
        var paths = cut.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var kept = SiteFolder.Read(site, new Diagnostics.DiagnosticBag()).Where(file => file.Path != WorkerRenderer.Path && !paths.Contains(file.Path) && !file.Path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal));
        var worker = new WorkerRenderer(RealSite.Site.Settings.Id);
        foreach (var file in kept.Concat(cut).Select(worker.Note).ToList().Append(worker.Render()))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            File.WriteAllBytes(folder[file.Path], file.Content.ToArray());
        }

        return pool.Count(file => file.Path.Contains("/items-", StringComparison.Ordinal));
    }
}
