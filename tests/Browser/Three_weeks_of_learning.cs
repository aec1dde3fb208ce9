using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A learner who comes back for three weeks, with the clock and the draw in the test's hand.</summary>
public sealed class Three_weeks_of_learning(SharedBrowser browser, BuiltSites sites)
{
    private static readonly DateTime FirstDay = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>After the first two days; on some of them nothing is due.</summary>
    private static readonly int[] LaterDays = [2, 3, 4, 5, 7, 8, 9, 11, 12, 14, 16, 18, 20, 21];

    [Fact]
    public async Task bring_back_what_was_missed_until_it_is_known()
    {
        var folder = sites.Real(BuiltSites.Subfolder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder);

        await browser.VisitAsync(server, async visit =>
        {
            var practice = await ComeBackAsync(visit, folder, day: 0);
            await practice.StartAsync();
            var sure = await practice.AnswerAsync(isRight: false, "Sure");
            await practice.NextAsync();
            var missed = await practice.AnswerAsync(isRight: false);
            await practice.NextAsync();
            var known = await practice.AnswerAsync(isRight: true);

            // The next day all three come back, the confident error first.
            practice = await ComeBackAsync(visit, folder, day: 1);
            await Assertions.Expect(practice.Practice.GetByText("3 are due for review.")).ToBeVisibleAsync();
            await Assertions.Expect(practice.Practice.GetByText("One that you were sure of and got wrong comes first.")).ToBeVisibleAsync();
            await practice.StartAsync();
            await Assertions.Expect(practice.Why).ToHaveTextAsync("It comes first: you were sure of it, and it was the other answer.");
            Assert.Equal(sure, await practice.AnswerAsync(isRight: true));
            await practice.NextAsync();
            await Assertions.Expect(practice.Why).ToHaveTextAsync("It is due for review: you missed it last time.");
            Assert.Equal(missed, await practice.AnswerAsync(isRight: true));
            await practice.NextAsync();
            await Assertions.Expect(practice.Why).Not.ToContainTextAsync("due for review");
            await practice.AnswerAsync(isRight: true);
            await practice.NextAsync();
            Assert.Equal(known, await practice.AnswerAsync(isRight: true));
            await Assertions.Expect(practice.Practice.GetByText("It comes back in 3 days.", new() { Exact = true })).ToBeVisibleAsync();

            // Then at growing distances, on every day on which something is due.
            var schedule = new List<string>();
            foreach (var day in LaterDays)
            {
                practice = await ComeBackAsync(visit, folder, day);
                await practice.StartAsync();
                while (await practice.Why.GetByText("due for review").Or(practice.Why.GetByText("It comes first")).IsVisibleAsync())
                {
                    var id = await practice.AnswerAsync(isRight: true);
                    if (id == known)
                    {
                        schedule.Add($"day {day}");
                    }

                    await practice.NextAsync();
                }
            }

            Assert.Equal(["day 4", "day 11"], schedule);

            var record = await OpenRecordAsync(visit);
            await Assertions.Expect(record.GetByText("It is fading.").Or(record.GetByText("It seems to be gone.")).Or(record.GetByText("It still stands.")).First).ToBeVisibleAsync();
            await Assertions.Expect(record.GetByText("Nothing is due.")).ToBeVisibleAsync();
            Assert.Empty(await AccessibilityScan.FindAsync(record, "the record after three weeks"));

            // At the end of it the exam, which shows in the record and comes back for review like everything else.
            var exam = new ExamPage(await visit.OpenAsync(BuiltSites.Subfolder + "quizzes/capstone/"), new MouseHand());
            await exam.ReadyAsync();
            await exam.AnswerRealAsync();
            await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 20 of 20 right");
            await record.ReloadAsync();
            await Assertions.Expect(record.GetByText("23 November 2026: 20 of 20 right, passed.")).ToBeVisibleAsync();
            practice = await ComeBackAsync(visit, folder, day: LaterDays[^1] + 1);
            await Assertions.Expect(practice.Practice.GetByText(new System.Text.RegularExpressions.Regex("^[1-9][0-9] are due for review"))).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task on_two_devices_come_together_in_one_record()
    {
        var folder = sites.Real(BuiltSites.Subfolder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder);
        byte[] copy = [];
        string[] onPhone = [];

        await browser.VisitAsync(server, async visit =>
        {
            var practice = await ComeBackAsync(visit, folder, day: 0);
            await practice.StartAsync();
            var first = await practice.AnswerAsync(isRight: false);
            await practice.NextAsync();
            onPhone = [first, await practice.AnswerAsync(isRight: true)];
            var record = await OpenRecordAsync(visit);
            var download = await record.RunAndWaitForDownloadAsync(() => record.GetByRole(AriaRole.Button, new() { Name = "Save a copy" }).ClickAsync());
            Assert.Equal("genguide-answers-2026-11-02.json", download.SuggestedFilename);
            copy = await File.ReadAllBytesAsync(await download.PathAsync());
        });

        await browser.VisitAsync(server, async visit =>
        {
            var practice = await ComeBackAsync(visit, folder, day: 1);
            await practice.StartAsync();
            var here = await practice.AnswerAsync(isRight: true);
            var record = await OpenRecordAsync(visit);
            await ImportAsync(record, copy);
            await Assertions.Expect(record.GetByText("The answers to 2 campaigns and questions were added, from the copy of 2 November 2026.")).ToBeVisibleAsync();
            var stored = await practice.StoredAsync();
            Assert.All(onPhone.Append(here), id => Assert.Contains($"genguide:2:a:item:{id}", stored.Keys));

            // A second time changes nothing.
            await ImportAsync(record, copy);
            await Assertions.Expect(record.GetByText("The answers to 2 campaigns and questions were added")).ToBeVisibleAsync();
            Assert.Equal(stored, await practice.StoredAsync());
        });
    }

    /// <summary>Both devices have answered the same campaign: every answer is kept once, and the later one stands.</summary>
    [Fact]
    public async Task of_one_campaign_on_two_devices_keep_every_answer_once()
    {
        var folder = sites.Real(BuiltSites.Subfolder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder);

        await browser.VisitAsync(server, async visit =>
        {
            await visit.Context.Clock.SetFixedTimeAsync(FirstDay);
            var quiz = new QuizPage(await visit.OpenAsync(BuiltSites.Subfolder + "quizzes/worked/"), new MouseHand());
            await quiz.ReadyAsync();
            var title = await quiz.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Heading).First.InnerTextAsync();
            await quiz.AnswerUnsureAsync(title);
            var record = await OpenRecordAsync(visit);
            var copy = JsonNode.Parse(System.Text.Encoding.UTF8.GetString(await ExportAsync(record)))!;
            var other = copy["items"]![0]!;
            other["now"]!["at"] = "2026-11-05T09:00:00.000Z";
            other["now"]!["choice"] = new JsonArray("lead");
            other["past"]!.AsArray().Add(JsonNode.Parse(other["now"]!.ToJsonString().Replace("2026-11-05", "2026-10-01", StringComparison.Ordinal)));

            await ImportAsync(record, System.Text.Encoding.UTF8.GetBytes(copy.ToJsonString()));
            await Assertions.Expect(record.GetByText("The answers to 1 campaign or question were added")).ToBeVisibleAsync();

            var merged = JsonNode.Parse((await quiz.StoredAsync()).Single(entry => entry.Key.Contains(":item:", StringComparison.Ordinal)).Value)!;
            Assert.Equal("2026-11-05T09:00:00.000Z", (string)merged["now"]!["at"]!);
            Assert.Equal(["2026-10-01T09:00:00.000Z", "2026-11-02T09:00:00.000Z"], merged["past"]!.AsArray().Select(answer => (string)answer!["at"]!));
        });
    }

    internal static async Task<byte[]> ExportAsync(IPage record)
    {
        var download = await record.RunAndWaitForDownloadAsync(() => record.GetByRole(AriaRole.Button, new() { Name = "Save a copy" }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    internal static async Task ImportAsync(IPage record, byte[] copy) =>
        await record.GetByLabel("Add a copy from another device").SetInputFilesAsync(new FilePayload { Name = "copy.json", MimeType = "application/json", Buffer = copy });

    internal static async Task<IPage> OpenRecordAsync(Visit visit)
    {
        var record = await visit.OpenAsync(BuiltSites.Subfolder + "record/");
        await record.Locator("gg-record[data-ready]").WaitForAsync();
        return record;
    }

    private static async Task<PracticePage> ComeBackAsync(Visit visit, string folder, int day)
    {
        // A new day is a new tab. By chance the twin of what is due might come first, which then waits for five others.
        await visit.Context.AddInitScriptAsync("Math.random = () => 0.25");
        await visit.Context.Clock.SetFixedTimeAsync(FirstDay.AddDays(day));
        var practice = new PracticePage(await visit.OpenAsync(PracticePage.Address), folder);
        await practice.ReadyAsync();
        return practice;
    }
}
