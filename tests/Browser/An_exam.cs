using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class An_exam(SharedBrowser browser, BuiltSites sites)
{
    private static readonly DateTime FirstDay = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly string[] ItsOwn = ["open-benchmark", "gated-benchmark", "what-a-lead-is", "signs-of-lead"];
    private static readonly string[] DecidingInOpen = ["Names are never asked for", "the figures go online afterwards", "more of them can name the firm"];
    private static readonly string[] DecidingInGated = ["everyone who leaves a name and a number", "A seller rings each reader", "thirty meetings are booked"];

    [Fact]
    public Task shows_no_answer_before_it_is_handed_in() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        for (var number = 1; number <= 3; number++)
        {
            await exam.AtAsync(number);
            await ShowsNoAnswerAsync(exam);
            await exam.AnswerAsync(isRight: number == 1);
            await ShowsNoAnswerAsync(exam);
            await exam.PressAsync("Look over and hand in");
            if (number < 3)
            {
                await exam.PressAsync($"Go to {number + 1}");
            }
        }

        await exam.HandInAsync();
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Not passed: 1 of 3 right");
        await Assertions.Expect(exam.Result).ToContainTextAsync("2 of 3 are asked for.");
    });

    [Fact]
    public Task keeps_each_answer_at_once_and_goes_on_where_one_stopped() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        var first = await exam.AnswerAsync(isRight: false);
        var ids = (await exam.StateAsync())!["open"]!["ids"]!.ToJsonString();

        await exam.Page.ReloadAsync();
        await exam.ReadyAsync();
        await Assertions.Expect(exam.Exam.GetByText("and have answered 1 of 3.")).ToBeVisibleAsync();
        await exam.PressAsync("Go on with the exam");
        await exam.AtAsync(2);
        Assert.Equal(ids, (await exam.StateAsync())!["open"]!["ids"]!.ToJsonString());

        // What was given can be changed until the end.
        await exam.PressAsync("Back");
        await exam.AtAsync(1);
        Assert.Equal(first, await exam.TitleAsync());
        await Assertions.Expect(exam.Item.Locator("input[name=choice]:checked")).ToHaveCountAsync(1);
        await exam.Map.GetByRole(AriaRole.Button).Nth(2).ClickAsync();
        await exam.AtAsync(3);
        await Assertions.Expect(exam.Map.Locator("[aria-current=step]")).ToHaveTextAsync("3, not answered");
    });

    [Fact]
    public Task names_what_is_open_before_it_is_final() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.PressNextAsync();
        await exam.AtAsync(2);
        await exam.AnswerAsync(isRight: true);
        await exam.PressAsync("Look over and hand in");

        await Assertions.Expect(exam.Exam.GetByText("1 of 3 are answered. These are not, and count as wrong if you hand in now:")).ToBeVisibleAsync();
        await Assertions.Expect(exam.Button("Go to 1")).ToBeVisibleAsync();
        await Assertions.Expect(exam.Button("Go to 3")).ToBeVisibleAsync();
        await Assertions.Expect(exam.Button("Go to 2")).ToHaveCountAsync(0);
        Assert.Empty((await exam.StateAsync())!["past"]!.AsArray());

        await exam.PressAsync("Hand in with 2 open");
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Not passed: 1 of 3 right");
        await Assertions.Expect(exam.Result).ToContainTextAsync("2 were left open.");
        await Assertions.Expect(exam.Exam.Locator(".outcome")).ToHaveTextAsync(["left open", "right", "left open"]);
    });

    [Fact]
    public Task says_why_and_explains_each_answer_and_takes_none_again() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAllAsync(false, false, false);
        await exam.HandInAsync();

        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Not passed: 0 of 3 right");
        await Assertions.Expect(exam.Result.GetByText("What tempted you")).ToBeVisibleAsync();
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Link, new() { Name = "Clues" }).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("/lessons/clues/$"));
        for (var number = 0; number < 3; number++)
        {
            await exam.Exam.Locator("summary:has(.outcome)").Nth(number).ClickAsync();
            await Assertions.Expect(exam.Item.Nth(number).Locator(".verdict")).ToBeVisibleAsync();
        }

        await Assertions.Expect(exam.Button("Answer again")).ToHaveCountAsync(0);
        await Assertions.Expect(exam.Item.Locator("input:enabled:visible")).ToHaveCountAsync(0);
        Assert.Empty(await AccessibilityScan.FindAsync(exam.Page, "the result of an exam"));

        // The result is there again later.
        await exam.Page.ReloadAsync();
        await exam.ReadyAsync();
        await exam.PressAsync("See the result");
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Not passed: 0 of 3 right");
    });

    [Fact]
    public Task counts_the_reasons_beside_the_labels() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        while (await exam.Item.GetAttributeAsync("data-kind") != "scenario")
        {
            var before = await exam.TitleAsync();
            await exam.PressNextAsync();
            await Assertions.Expect(exam.Item.GetByRole(AriaRole.Heading).First).Not.ToHaveTextAsync(before);
        }

        // What may be ticked shows once there is a label, so that it doesn't suggest one.
        await Assertions.Expect(exam.Item.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        await exam.AnswerAsync(isRight: true);
        await exam.ChooseAsync(exam.Item.GetByRole(AriaRole.Radio, new() { Name = "Sure", Exact = true }));
        foreach (var words in await exam.TitleAsync() == SampleSite.Open ? DecidingInOpen : DecidingInGated)
        {
            await exam.ChooseAsync(exam.Item.GetByRole(AriaRole.Checkbox, new() { Name = words }));
        }

        await Assertions.Expect(exam.Item.GetByText("3 of 3 ticked")).ToBeVisibleAsync();
        await exam.PressAsync("Look over and hand in");
        await exam.PressAsync("Hand in with 2 open");

        await Assertions.Expect(exam.Result.Locator("dl div").Filter(new() { HasText = "For the right reasons" }).Locator("dd")).ToHaveTextAsync("1 of 1");
        var done = (await exam.StateAsync())!["past"]![0]!;
        Assert.Equal((1, 1, 1, 3, 60), ((int)done["reasoned"]!, (int)done["scenarios"]!, (int)done["right"]!, (int)done["of"]!, (int)done["pass"]!));
    });

    [Fact]
    public Task counts_for_reviews_once_it_is_handed_in_and_is_not_met_in_practice_before() => VisitAsync(async visit =>
    {
        await visit.Context.Clock.SetFixedTimeAsync(FirstDay);
        var practice = new PracticePage(await visit.OpenAsync(PracticePage.Address), sites.Small(ExamPage.Texts));
        await practice.ReadyAsync();
        await practice.StartAsync();
        Assert.DoesNotContain(await practice.IdAsync(), ItsOwn);

        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAsync(isRight: false);
        Assert.DoesNotContain(await StoredKeysAsync(exam), key => key.Contains(":item:", StringComparison.Ordinal));
        await exam.PressAsync("Look over and hand in");
        await exam.PressAsync("Hand in with 2 open");
        await exam.Result.WaitForAsync();
        Assert.Single(await StoredKeysAsync(exam), key => key.Contains(":item:", StringComparison.Ordinal));

        await visit.Context.Clock.SetFixedTimeAsync(FirstDay.AddDays(1));
        practice = new PracticePage(await visit.OpenAsync(PracticePage.Address), sites.Small(ExamPage.Texts));
        await practice.ReadyAsync();
        await Assertions.Expect(practice.Practice.GetByText("1 is due for review.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task asks_anew_what_its_authors_have_changed_and_tells_what_they_took_out() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAllAsync(true, true, true);

        // A typo costs nothing.
        await ServeAsync(visit, exam, SampleSite.SingleItem.Replace("Which of these is a lead?", "Which of these people is a lead?", StringComparison.Ordinal), SampleSite.SeveralItem);
        await exam.PressAsync("Go on with the exam");
        await Assertions.Expect(exam.Map.Locator(".given")).ToHaveCountAsync(3);

        // Another meaning does, and is told.
        await ServeAsync(visit, exam, SampleSite.SingleItem.Replace("- [ ] Somebody who has bought", "- [ ] Somebody who has bought {misconception=asset-decides}", StringComparison.Ordinal), SampleSite.SeveralItem);
        await exam.PressAsync("Go on with the exam");
        Assert.Equal(SampleSite.OneAnswer, await exam.TitleAsync());
        await Assertions.Expect(exam.Exam.GetByText("was changed by the authors since you answered. Please answer it again.")).ToBeVisibleAsync();
        await Assertions.Expect(exam.Item.Locator("input[name=choice]:checked")).ToHaveCountAsync(0);

        // What is gone is not asked, and what is left counts.
        await ServeAsync(visit, exam, SampleSite.SingleItem.Replace("{#what-a-lead-is}", "{#what-a-lead-may-be}", StringComparison.Ordinal), SampleSite.SeveralItem);
        await exam.PressAsync("Go on with the exam");
        await exam.PressAsync("Look over and hand in");
        await Assertions.Expect(exam.Exam.GetByText("The authors have taken out one of what was drawn for you. The rest counts.")).ToBeVisibleAsync();
        await exam.HandInAsync();
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 2 of 2 right");
        await Assertions.Expect(exam.Exam.GetByText("no longer part of the site")).ToBeVisibleAsync();
    });

    [Fact]
    public Task keeps_its_result_whatever_becomes_of_the_bank() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAllAsync(true, true, true);
        await exam.HandInAsync();

        await ServeAsync(visit, exam, SampleSite.SingleItem.Replace("- [ ] Somebody who has bought", "- [ ] Somebody who has bought {misconception=asset-decides}", StringComparison.Ordinal), SampleSite.SeveralItem);
        await exam.PressAsync("See the result");

        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 3 of 3 right");
        await Assertions.Expect(exam.Exam.Locator(".outcome").Filter(new() { HasText = "changed by the authors since" })).ToHaveCountAsync(1);
    });

    [Fact]
    public Task is_one_in_two_tabs() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        var other = await ExamPage.OpenAsync(visit);
        await other.PressAsync("Go on with the exam");
        await other.AtAsync(1);

        await exam.AnswerAsync(isRight: true);
        await Assertions.Expect(other.Map.Locator(".given")).ToHaveCountAsync(1);
        await other.PressNextAsync();
        await other.AtAsync(2);
        await other.AnswerAsync(isRight: true);
        await Assertions.Expect(exam.Map.Locator(".given")).ToHaveCountAsync(2);
        await exam.PressAsync("Look over and hand in");
        await exam.PressAsync("Hand in with one open");
        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 2 of 3 right");

        await Assertions.Expect(other.Exam.GetByRole(AriaRole.Heading, new() { Name = "Handed in" })).ToBeVisibleAsync();
        Assert.Single((await exam.StateAsync())!["past"]!.AsArray());
    });

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")]
    public Task that_finds_no_storage_works_until_the_page_is_closed(string script) => VisitAsync(async visit =>
    {
        await visit.Context.AddInitScriptAsync(script);
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAllAsync(true, true, true);
        await Assertions.Expect(exam.Exam.GetByText("The exam works until you close the page.")).ToBeVisibleAsync();
        await exam.HandInAsync();

        await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 3 of 3 right");
    });

    [Theory]
    [InlineData("{not json", true)]
    [InlineData("""{"v":2,"open":{"seed":1,"begun":"2026-11-02T09:00:00.000Z","ids":["__proto__"],"answers":{}},"past":[]}""", true)]
    [InlineData("""{"v":2,"open":null,"past":[{"right":20}]}""", true)]
    [InlineData("""{"v":3,"sheets":["something new"]}""", false)]
    public Task that_was_stored_and_cannot_be_read_is_lost_to_nobody(string stored, bool isSetAside) => VisitAsync(async visit =>
    {
        var page = await visit.OpenAsync(BuiltSites.Subfolder);
        await page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { ExamPage.StateKey, stored });
        var exam = await ExamPage.OpenAsync(visit);
        await Assertions.Expect(exam.Exam.GetByText(isSetAside ? "It was set aside, not deleted." : "It was left as it is.")).ToBeVisibleAsync();

        await exam.BeginAsync();
        await exam.AnswerAsync(isRight: true);

        Assert.Equal(stored, await page.EvaluateAsync<string>("key => localStorage.getItem(key)", isSetAside ? ExamPage.StateKey + ":aside" : ExamPage.StateKey));
    });

    [Fact]
    public Task goes_on_without_a_connection_that_fails_and_says_so() => VisitAsync(async visit =>
    {
        var exam = await ExamPage.OpenAsync(visit);
        visit.Expect("net::ERR_FAILED");
        await visit.Context.RouteAsync("**/quizzes/sample/items/", route => route.AbortAsync());
        await exam.PressAsync("Begin the exam");
        await Assertions.Expect(exam.Exam.GetByText("could not be loaded. Check the connection, then try again. What you gave so far is kept.")).ToBeVisibleAsync();

        await visit.Context.UnrouteAsync("**/quizzes/sample/items/");
        await exam.PressAsync("Try again");
        await exam.AtAsync(1);
    });

    [Fact]
    public async Task leads_to_its_campaigns_where_there_is_no_script()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(ExamPage.Texts));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                visit.Expect("preloaded using link preload but not used");
                var page = await visit.OpenAsync(ExamPage.Address);
                await Assertions.Expect(page.GetByText("The exam could not be loaded.")).ToBeHiddenAsync();
                await page.Locator("noscript a").ClickAsync();

                await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(4);
                await Assertions.Expect(page).ToHaveURLAsync(server.Origin + ExamPage.Address + "items/");
            },
            new BrowserNewContextOptions { JavaScriptEnabled = false });
    }

    [Fact]
    public Task says_so_where_its_script_never_arrives() => VisitAsync(async visit =>
    {
        visit.Expect("net::ERR_FAILED");
        visit.Expect("preloaded using link preload but not used");
        await visit.Context.RouteAsync("**/assets/gg-exam.js*", route => route.AbortAsync());
        var page = await visit.OpenAsync(ExamPage.Address);

        await Assertions.Expect(page.GetByText("The exam could not be loaded. Reload the page")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    });

    [Fact]
    public async Task is_led_to_by_a_lesson_and_not_drawn_there()
    {
        var texts = SampleSite.With(ExamPage.Texts, "content/lessons/clues.md", "---\nTitle: Clues\nDescription: What decides.\nOrder: 1\n---\n\n## The end\n\n[Quiz: Sample bank](../../quizzes/sample.md)\n");
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(texts));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.OpenAsync(BuiltSites.Subfolder + "lessons/clues/");
            await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Link, new() { Name = "Take the exam: Sample bank" }).ClickAsync();

            await Assertions.Expect(page).ToHaveURLAsync(server.Origin + ExamPage.Address);

            // The path says when it is begun, and when it is passed.
            var exam = new ExamPage(page, new KeyboardHand());
            await exam.ReadyAsync();
            await exam.BeginAsync();
            await exam.AnswerAllAsync(false, true, false);
            await exam.HandInAsync();
            var lesson = await visit.OpenAsync(BuiltSites.Subfolder + "lessons/clues/");
            await Assertions.Expect(lesson.Locator(".path a[aria-current=page]")).ToHaveTextAsync("Clues begun");
            await exam.PressAsync("Take it again, with another draw");
            await exam.AnswerAllAsync(true, true, true);
            await exam.HandInAsync();
            await lesson.ReloadAsync();
            await Assertions.Expect(lesson.Locator(".path a[aria-current=page]")).ToHaveTextAsync("Clues done");
        });
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task is_accessible_in_every_state_and_never_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(ExamPage.Texts));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var exam = await ExamPage.OpenAsync(visit);
                await LookAsync("an exam before it begins");
                await exam.BeginAsync();
                await LookAsync("the first item");
                for (var number = 1; number <= 3; number++)
                {
                    await exam.AtAsync(number);
                    await exam.AnswerAsync(isRight: number != 2);
                    await LookAsync($"item {number}, answered");
                    if (number < 3)
                    {
                        await exam.PressNextAsync();
                    }
                }

                await exam.PressAsync("Look over and hand in");
                await LookAsync("the look over");
                await exam.HandInAsync();
                await LookAsync("the result");
                await exam.Page.ReloadAsync();
                await exam.ReadyAsync();
                await LookAsync("an exam that was handed in");

                async Task LookAsync(string state)
                {
                    Assert.Empty(await AccessibilityScan.FindAsync(exam.Page, $"{state} at {width} {scheme}"));
                    Assert.InRange(await exam.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"), 0, width);
                }
            },
            new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
    }

    private static async Task ShowsNoAnswerAsync(ExamPage exam)
    {
        await Assertions.Expect(exam.Exam.Locator(".answer, .verdict, .item-foot, .reasons, .said")).ToHaveCountAsync(0);
        await Assertions.Expect(exam.Item.Locator(".over")).Not.ToContainTextAsync("Level");
        await Assertions.Expect(exam.Exam.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    private static Task<string[]> StoredKeysAsync(ExamPage exam) => exam.Page.EvaluateAsync<string[]>("Object.keys(localStorage)");

    /// <summary>Publishes the exam with other questions, and comes back to it.</summary>
    private async Task ServeAsync(Visit visit, ExamPage exam, params string[] questions)
    {
        var bank = SampleSite.BankOf([SampleSite.OpenItem, SampleSite.GatedItem, .. questions]).Replace("Pass: 75", "Pass: 60\nExam: 3", StringComparison.Ordinal);
        visit.Server.Serve(BuiltSites.Subfolder, sites.Small(SampleSite.With(SampleSite.BankPath, bank)));
        await exam.Page.ReloadAsync();
        await exam.ReadyAsync();
    }

    private async Task VisitAsync(Func<Visit, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(ExamPage.Texts));

        await browser.VisitAsync(server, act);
    }
}
