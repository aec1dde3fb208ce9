using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Somebody at a bank that asks in all nine ways.</summary>
public sealed class A_learner_of_every_kind(SharedBrowser browser, BuiltSites sites)
{
    private static readonly string[] Keys = ["j", "1", "/", "?", "Escape", "Home", "End", "PageDown", "Backspace", "Control+a"];

    [Fact]
    public async Task gets_the_same_record_and_result_by_keyboard_mouse_touch_and_assistive_technology()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        var byKeyboard = await AnswerBankAsync(server, new KeyboardHand(), isPhone: false);
        var others = await Task.WhenAll(
            AnswerBankAsync(server, new MouseHand(), isPhone: false),
            AnswerBankAsync(server, new TouchHand(), isPhone: true),
            AnswerBankAsync(server, new AssistiveHand(), isPhone: false));

        Assert.Contains("Nine kinds: 5 of 8 right", byKeyboard, StringComparison.Ordinal);
        Assert.Equal(9, byKeyboard.Split('\n').Count(line => line.StartsWith("sample:2:a:item:", StringComparison.Ordinal)));
        Assert.All(others, other => Assert.Equal(byKeyboard, other));
    }

    /// <summary>Every kind is answered by keys alone; after each answer the focus is at its verdict and can be seen, and no key was kept from the browser.</summary>
    [Fact]
    public Task needs_nothing_but_a_keyboard() => VisitAsync(async quiz =>
    {
        await quiz.Page.EvaluateAsync("() => { window.kept = []; window.addEventListener('keydown', event => { if (event.defaultPrevented) window.kept.push(event.key); }); }");
        foreach (var control in await quiz.Quiz.Locator("[data-kind=sort] input, [data-kind=order] select, [data-kind=number] input, [data-kind=mark] input, [data-kind=blanks] select, [data-kind=open] textarea").AllAsync())
        {
            await control.FocusAsync();
            Assert.True(await control.EvaluateAsync<bool>("control => [control, control.parentElement].some(element => getComputedStyle(element).outlineStyle === 'solid' && parseFloat(getComputedStyle(element).outlineWidth) >= 3)"), $"{control} shows no focus");
        }

        foreach (var title in new[] { KindBank.Sort, KindBank.Order, KindBank.Number, KindBank.Mark, KindBank.Blanks, KindBank.Open })
        {
            foreach (var key in Keys)
            {
                await quiz.Item(title).Locator("fieldset").Locator("input, select, textarea").First.FocusAsync();
                await quiz.Page.Keyboard.PressAsync(key);
            }
        }

        await quiz.Page.ReloadAsync();
        await quiz.ReadyAsync();
        await KindStates.AnswerEveryKindAsync(quiz);
        await Assertions.Expect(quiz.Heading(KindBank.Open, "Your answer does 1 of the 3")).ToBeFocusedAsync();
        await Assertions.Expect(quiz.Heading(KindBank.Open, "Your answer does 1 of the 3")).ToBeInViewportAsync();

        // From the verdict, Tab goes on to what stands below it, and back to what stands above.
        await quiz.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(quiz.Item(KindBank.Open).GetByRole(AriaRole.Link, new() { Name = "Next campaign" })).ToBeFocusedAsync();
        await quiz.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(quiz.Button(KindBank.Open, "Answer again")).ToBeFocusedAsync();
        await quiz.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToBeFocusedAsync();

        Assert.Empty(await quiz.Page.EvaluateAsync<string[]>("() => window.kept ?? []"));
    });

    [Fact]
    public async Task who_begins_before_the_script_has_come_has_begun()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var arrival = new TaskCompletionSource();
            await visit.Context.RouteAsync("**/assets/more-*.js*", async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            });
            var page = await visit.Context.NewPageAsync();
            await page.GotoAsync(server.Origin + KindBank.Address, new() { WaitUntil = WaitUntilState.Commit });
            var quiz = new QuizPage(page, new KeyboardHand());
            await quiz.PlaceAsync(KindBank.Sort, "Write about pumps: Both");
            await quiz.PlaceAsync(KindBank.Order, "Customer: 3");
            await quiz.TypeAsync(quiz.Field(KindBank.Number), "4,500");
            await quiz.TypeAsync(quiz.Field(KindBank.Open), "A person to ring");
            Assert.Empty(await quiz.StoredAsync());

            arrival.SetResult();
            await quiz.ReadyAsync();

            await Assertions.Expect(quiz.Menu(KindBank.Order, "Customer").Locator(":checked")).ToHaveTextAsync("3");
            await quiz.AnswerPlacesAsync(KindBank.Sort, "Ask who can name the firm: Demand generation", "Ring everybody within two days: Lead generation", "Keep every name: Lead generation");
            await Assertions.Expect(quiz.Heading(KindBank.Sort, "All 4 in place")).ToBeFocusedAsync();
            await quiz.PressAsync(quiz.Button(KindBank.Number, "Check my answer"));
            await Assertions.Expect(quiz.Heading(KindBank.Number, "4,500 EUR is the result")).ToBeFocusedAsync();
            await quiz.PressAsync(quiz.Button(KindBank.Open, "Compare with a good answer"));
            await quiz.PressAsync(quiz.Button(KindBank.Open, "Keep my answer"));
            Assert.Equal("A person to ring", (await quiz.StoredAnswerAsync("sample", "own-words"))!["typed"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task is_sent_the_rarer_kinds_only_where_one_stands()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var requests = new ConcurrentQueue<string>();
            visit.Context.Request += (_, request) => requests.Enqueue(new Uri(request.Url).AbsolutePath);
            foreach (var address in new[] { LearnersWay.BankAddress, BuiltSites.Subfolder + "lessons/clues/" })
            {
                await new QuizPage(await visit.OpenAsync(address), new MouseHand()).ReadyAsync();
            }

            Assert.Contains(requests, path => path.EndsWith("/assets/gg-quiz.js", StringComparison.Ordinal));
            Assert.DoesNotContain(requests, path => path.EndsWith("/more-kinds.js", StringComparison.Ordinal) || path.EndsWith("/kinds.css", StringComparison.Ordinal));

            requests.Clear();
            await new QuizPage(await visit.OpenAsync(KindBank.Address), new MouseHand()).ReadyAsync();
            var fetched = requests.Select(path => path[(path.LastIndexOf('/') + 1)..]).Where(name => name is "more-kinds.js" or "more-grading.js" or "kinds.css");
            Assert.Equal(["kinds.css", "more-grading.js", "more-kinds.js"], fetched.Order(StringComparer.Ordinal));
        });
    }

    /// <summary>Answers the bank, and tells what was stored and what the result says, without the times.</summary>
    private async Task<string> AnswerBankAsync(SiteServer server, IHand hand, bool isPhone)
    {
        var told = "";
        await browser.VisitAsync(
            server,
            async visit =>
            {
                var quiz = new QuizPage(await visit.OpenAsync(KindBank.Address), hand);
                await quiz.ReadyAsync();
                await KindStates.AnswerEveryKindAsync(quiz);
                await quiz.AnswerAsync(KindBank.Campaign, QuizPage.Lead, "A seller rings them all");
                await quiz.AnswerQuestionAsync(KindBank.OneAnswer, "Somebody who has signed an order");
                await quiz.AnswerUnsureAsync(KindBank.ManyAnswers);
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

    private static string WithoutTimes(string stored)
    {
        var record = JsonNode.Parse(stored)!;
        record["now"]!.AsObject().Remove("at");
        return record.ToJsonString();
    }

    private async Task VisitAsync(Func<QuizPage, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit => await act(await new LearnersWay(visit, sites, KindBank.Address).OpenAsync()));
    }
}
