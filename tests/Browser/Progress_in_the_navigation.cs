using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class Progress_in_the_navigation(SharedBrowser browser, BuiltSites sites)
{
    private const string Lesson = BuiltSites.Subfolder + "lessons/clues/";
    private static readonly DateTime FirstDay = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task says_what_is_started_and_due_and_counts_down_as_it_is_answered()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            await visit.Context.Clock.SetFixedTimeAsync(FirstDay);
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand, "Names are never asked for");
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Link, new() { Name = "Practice", Exact = true })).ToHaveCountAsync(2);

            var lesson = await visit.OpenAsync(Lesson);
            await Assertions.Expect(LinkOnPath(lesson)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Clues (done|1 of [0-9]+)$"));

            await visit.Context.Clock.SetFixedTimeAsync(FirstDay.AddDays(1));
            lesson = await visit.OpenAsync(Lesson);
            await Assertions.Expect(lesson.GetByRole(AriaRole.Link, new() { Name = "Practice 1 due", Exact = true })).ToBeVisibleAsync();
            await Assertions.Expect(LinkOnPath(lesson)).ToHaveTextAsync("Clues 1 due");
            Assert.Empty(await AccessibilityScan.FindAsync(lesson, "a lesson with something due"));

            // The number over the link and the cells of the record bear one name, and the styles of the one must not move the other.
            var record = await Three_weeks_of_learning.OpenRecordAsync(visit);
            await Assertions.Expect(record.GetByRole(AriaRole.Link, new() { Name = "Practice 1 due", Exact = true })).ToBeVisibleAsync();
            await Assertions.Expect(record.Locator(".cells .due").First).ToHaveCSSAsync("position", "static");

            quiz = await new LearnersWay(visit, sites).OpenAsync();
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Link, new() { Name = "Practice 1 due", Exact = true })).ToBeVisibleAsync();
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Answer again"));
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand, "Names are never asked for");
            await Assertions.Expect(quiz.Page.Locator(".main-links .due")).ToHaveCountAsync(0);
        });
    }

    /// <summary>It reads every answer, often before the quiz does, and has no place to say what is wrong with one.</summary>
    [Fact]
    public async Task leaves_a_damaged_answer_for_the_quiz_to_report()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand);
            await quiz.Page.EvaluateAsync("key => localStorage.setItem(key, '{not json')", QuizPage.KeyOf("sample", "gated-benchmark"));

            var lesson = await visit.OpenAsync(Lesson);
            await Assertions.Expect(LinkOnPath(lesson).Locator("small")).ToBeVisibleAsync();
            Assert.Equal("{not json", (await quiz.StoredAsync())[QuizPage.KeyOf("sample", "gated-benchmark")]);

            quiz = await new LearnersWay(visit, sites).OpenAsync();
            await Assertions.Expect(quiz.Quiz.GetByText("It was set aside, not deleted.").First).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task costs_nothing_where_nobody_has_answered()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var requests = new ConcurrentQueue<string>();
            var isQuiet = new TaskCompletionSource();
            visit.Context.Request += (_, request) =>
            {
                requests.Enqueue(new Uri(request.Url).AbsolutePath);
                if (request.Url.Contains("/more-offline.js", StringComparison.Ordinal))
                {
                    // What progress there is would have been asked for before this.
                    isQuiet.TrySetResult();
                }
            };

            var page = await visit.OpenAsync(Lesson);
            await isQuiet.Task.WaitAsync(TimeSpan.FromSeconds(60));
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.DoesNotContain(requests, path => path.EndsWith("/more-progress.js", StringComparison.Ordinal) || path.EndsWith("/pool.json", StringComparison.Ordinal));
        });
    }

    /// <summary>An answer needs what it is shown with; until that has come, the choice is kept.</summary>
    [Fact]
    public async Task of_an_answer_whose_reasons_cannot_be_fetched_is_kept_until_they_can()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            visit.Expect("ERR_FAILED");
            await visit.Context.RouteAsync("**/more-answers.js*", route => route.AbortAsync());
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await quiz.ChooseAsync(quiz.Label(SampleSite.Open, QuizPage.Demand));
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Check the label"));
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));
            await Assertions.Expect(quiz.Quiz.GetByText("Your answer is kept. What it is shown with could not be fetched. Reload the page when there is a connection.")).ToBeVisibleAsync();
            Assert.Equal("done", (await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["stage"]!.GetValue<string>());

            await visit.Context.UnrouteAsync("**/more-answers.js*");
            await quiz.Page.ReloadAsync();
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Heading(SampleSite.Open, "It is demand generation")).ToBeVisibleAsync();
        });
    }

    private static ILocator LinkOnPath(IPage page) => page.Locator(".path").GetByRole(AriaRole.Link, new() { NameRegex = new("^Clues") }).First;
}
