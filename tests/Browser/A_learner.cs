using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_learner(SharedBrowser browser, BuiltSites sites)
{
    private const string BankAddress = BuiltSites.Subfolder + "quizzes/first-look/";

    private static readonly string[] Ways = ["right words", "other words", "skipped", "wrong label and right words", "wrong label", "unsure"];

    [Fact]
    public async Task gets_the_same_record_and_result_by_keyboard_mouse_touch_and_assistive_technology()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));

        var byKeyboard = await AnswerBankAsync(server, new KeyboardHand(), isPhone: false);
        var others = await Task.WhenAll(
            AnswerBankAsync(server, new MouseHand(), isPhone: false),
            AnswerBankAsync(server, new TouchHand(), isPhone: true),
            AnswerBankAsync(server, new AssistiveHand(), isPhone: false));

        Assert.Contains("First look: 6 of 12 right", byKeyboard, StringComparison.Ordinal);
        Assert.All(others, other => Assert.Equal(byKeyboard, other));
    }

    [Fact]
    public async Task goes_on_from_campaign_to_campaign_and_begins_the_bank_again()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await quiz.AnswerUnsureAsync(SampleSite.Open);
            await quiz.PressAsync(quiz.Item(SampleSite.Open).GetByRole(AriaRole.Link, new() { Name = "Next campaign" }));
            Assert.EndsWith("#gated-benchmark", quiz.Page.Url, StringComparison.Ordinal);

            // The first Tab after the link is in the next campaign: nobody has to walk there again.
            await quiz.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(quiz.Label(SampleSite.Gated, QuizPage.Demand)).ToBeFocusedAsync();

            await quiz.AnswerUnsureAsync(SampleSite.Gated);
            await quiz.PressAsync(quiz.Item(SampleSite.Open).GetByRole(AriaRole.Link, new() { Name = SampleSite.Gated }));
            Assert.EndsWith("#gated-benchmark", quiz.Page.Url, StringComparison.Ordinal);

            await quiz.PressAsync(quiz.Button(SampleSite.Gated, "Answer again"));
            await Assertions.Expect(quiz.Label(SampleSite.Gated, QuizPage.Demand)).ToBeFocusedAsync();
            Assert.NotNull(await quiz.StoredAnswerAsync("sample", "gated-benchmark"));
            await quiz.AnswerAsync(SampleSite.Gated, QuizPage.Lead);
            var stored = JsonNode.Parse((await quiz.StoredAsync())[QuizPage.KeyOf("sample", "gated-benchmark")])!;
            Assert.Equal("lead", stored["now"]!["choice"]![0]!.GetValue<string>());
            Assert.Single(stored["past"]!.AsArray());

            await quiz.AnswerUnsureAsync(SampleSite.OneAnswer);
            await Assertions.Expect(quiz.Result).ToBeHiddenAsync();
            await quiz.AnswerUnsureAsync(SampleSite.ManyAnswers);
            await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Sample bank: 1 of 4 right" })).ToBeVisibleAsync();

            await quiz.PressAsync(quiz.Result.GetByRole(AriaRole.Button, new() { Name = "Start the bank again" }));
            await Assertions.Expect(quiz.Label(SampleSite.Open, QuizPage.Demand)).ToBeFocusedAsync();
            await Assertions.Expect(quiz.Result).ToBeHiddenAsync();
            await quiz.Page.ReloadAsync();
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Button, new() { Name = "Answer again" })).ToHaveCountAsync(0);
            stored = JsonNode.Parse((await quiz.StoredAsync())[QuizPage.KeyOf("sample", "gated-benchmark")])!;
            Assert.Null(stored["now"]);
            Assert.Equal(2, stored["past"]!.AsArray().Count);
        });
    }

    [Fact]
    public async Task who_chooses_before_the_script_has_come_has_chosen()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var arrival = new TaskCompletionSource();
            await visit.Context.RouteAsync("**/assets/gg-quiz.js*", async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            });
            var page = await visit.Context.NewPageAsync();
            await page.GotoAsync(server.Origin + LearnersWay.BankAddress, new() { WaitUntil = WaitUntilState.Commit });
            var quiz = new QuizPage(page, new KeyboardHand());
            await quiz.ChooseAsync(quiz.Label(SampleSite.Open, QuizPage.Lead));
            await quiz.ChooseAsync(quiz.Choice(SampleSite.ManyAnswers, "A long report"));
            Assert.Empty(await quiz.StoredAsync());

            arrival.SetResult();
            await quiz.ReadyAsync();

            await Assertions.Expect(quiz.Choice(SampleSite.ManyAnswers, "A long report")).ToBeCheckedAsync();
            await quiz.PressAsync(quiz.Button(SampleSite.ManyAnswers, "Check my answer"));
            await Assertions.Expect(quiz.Heading(SampleSite.ManyAnswers, "The answers are 2 of the 4")).ToBeFocusedAsync();
            await Assertions.Expect(quiz.Label(SampleSite.Open, QuizPage.Lead)).ToBeCheckedAsync();
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Check the label"));
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));
            Assert.Equal("lead", (await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["choice"]![0]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task who_changes_the_label_while_marking_is_judged_by_the_new_one()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Demand);
            await quiz.ChooseAsync(quiz.Label(SampleSite.Open, QuizPage.Lead));
            Assert.Equal("lead", (await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["choice"]![0]!.GetValue<string>());

            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));

            await Assertions.Expect(quiz.Item(SampleSite.Open).GetByText("You chose lead generation.")).ToBeVisibleAsync();
        });
    }

    /// <summary>Answers a real bank in every way in turn, and tells what was stored and what the result says, without the times.</summary>
    private async Task<string> AnswerBankAsync(SiteServer server, IHand hand, bool isPhone)
    {
        var told = "";
        await browser.VisitAsync(
            server,
            async visit =>
            {
                var quiz = new QuizPage(await visit.OpenAsync(BankAddress), hand);
                await quiz.ReadyAsync();
                var items = JsonNode.Parse(await quiz.Quiz.Locator("script").TextContentAsync() ?? "")!["items"]!.AsArray();
                foreach (var (item, way) in items.Select((item, index) => (item!, Ways[index % Ways.Length])))
                {
                    await AnswerAsync(quiz, item, way);
                }

                var stored = await quiz.StoredAsync();
                var answers = stored.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + " " + WithoutTimes(entry.Value));
                await quiz.CopyOffer.WaitForAsync();
                told = string.Join('\n', answers.Append(await quiz.Result.InnerTextAsync()));
            },
            isPhone
                ? new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 }
                : null);
        return told;
    }

    private static async Task AnswerAsync(QuizPage quiz, JsonNode item, string way)
    {
        var title = await quiz.Page.Locator($"#{item["id"]}").GetByRole(AriaRole.Heading, new() { Level = 2 }).InnerTextAsync();
        if (way == "unsure")
        {
            await quiz.AnswerUnsureAsync(title);
            return;
        }

        var isDemand = (item["key"]![0]!.GetValue<string>() == "demand") != way.StartsWith("wrong", StringComparison.Ordinal);
        await quiz.CheckLabelAsync(title, isDemand ? QuizPage.Demand : QuizPage.Lead);
        var roles = item["marks"]!.AsArray().Select(mark => mark!["role"]!.GetValue<string>()).ToList();
        var isTicked = roles.Select((role, index) => way.EndsWith("right words", StringComparison.Ordinal) ? role == "deciding" : way == "other words" && index == 0).ToList();
        foreach (var index in Enumerable.Range(0, roles.Count).Where(index => isTicked[index]))
        {
            await quiz.ChooseAsync(quiz.Item(title).GetByRole(AriaRole.Checkbox).Nth(index));
        }

        await quiz.PressAsync(quiz.Button(title, isTicked.Contains(true) ? "Check my answer" : "Skip the marking"));
        await quiz.AnsweredAsync(title);
    }

    private static string WithoutTimes(string stored)
    {
        var record = JsonNode.Parse(stored)!;
        record["now"]!.AsObject().Remove("at");
        return record.ToJsonString();
    }
}
