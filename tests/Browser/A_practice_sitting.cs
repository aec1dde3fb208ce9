using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_practice_sitting(SharedBrowser browser, BuiltSites sites)
{
    private static readonly DateTime Start = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public Task shows_a_solved_pair_first_and_then_two_clear_campaigns_of_each_label() => VisitAsync(async (_, practice) =>
    {
        await Assertions.Expect(practice.Practice.GetByText("You have not practised yet.")).ToBeVisibleAsync();
        await practice.Button("Start practice").ClickAsync();
        await Assertions.Expect(practice.Practice.GetByRole(AriaRole.Heading, new() { Name = "One pair, solved" })).ToBeFocusedAsync();
        await Assertions.Expect(practice.Practice.Locator(".pair .clue").First).ToBeVisibleAsync();
        await practice.Button("I have read the pair. Begin").ClickAsync();

        var keys = new List<string>();
        for (var campaign = 0; campaign < 4; campaign++)
        {
            await Assertions.Expect(practice.Why).ToHaveTextAsync("You begin with two clear campaigns of each label.");
            await Assertions.Expect(practice.Campaign.GetByText("Level 1, clear")).ToBeVisibleAsync();
            await Assertions.Expect(practice.Campaign.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
            keys.Add(practice.KeyOf(await practice.AnswerAsync(isRight: true)));
            await practice.NextAsync();
        }

        Assert.Equal(["demand", "demand", "lead", "lead"], keys.Order());
    });

    [Fact]
    public Task sets_the_twin_beside_an_error_with_the_one_clue_that_turns_it() => VisitAsync(async (_, practice) =>
    {
        await practice.StartAsync();
        while (practice.TwinOf(await practice.IdAsync()) is not { } twin || practice.IsForExam(twin))
        {
            await practice.AnswerAsync(isRight: true);
            await practice.NextAsync();
        }

        var id = await practice.AnswerAsync(isRight: false, "Sure");

        await Assertions.Expect(practice.Verdict).ToBeFocusedAsync();
        await Assertions.Expect(practice.Campaign.GetByText("You were sure of it, so it comes back first in your reviews.")).ToBeVisibleAsync();
        await Assertions.Expect(practice.Twins.Locator("li")).ToHaveCountAsync(2);
        await Assertions.Expect(practice.Twins.Locator("mark")).ToHaveCountAsync(2);
        await Assertions.Expect(practice.Twins.GetByText((string)practice.Entry(practice.TwinOf(id)!)["title"]!)).ToBeVisibleAsync();
        Assert.Equal(2, (await practice.Twins.Locator("mark").AllInnerTextsAsync()).Distinct().Count());
        await Assertions.Expect(practice.Practice.GetByText("It comes back tomorrow.", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityScan.FindAsync(practice.Page, "the twin beside an error"));
    });

    [Fact]
    public Task brings_the_family_of_an_error_back_after_five_others_and_says_why() => VisitAsync(async (_, practice) =>
    {
        await practice.StartAsync();
        var missed = await practice.AnswerAsync(isRight: false);
        var between = 0;
        do
        {
            await practice.NextAsync();
            if (await practice.Why.GetByText("is of the same family").IsVisibleAsync())
            {
                break;
            }

            Assert.NotEqual(practice.TwinOf(missed), await practice.AnswerAsync(isRight: true));
            between++;
        }
        while (between < 12);

        Assert.InRange(between, 5, 8);
        await Assertions.Expect(practice.Why).ToContainTextAsync($"You missed “{(string)practice.Entry(missed)["title"]!}”");
    });

    [Fact]
    public Task goes_on_after_a_reload_and_ends_with_what_comes_next() => VisitAsync(async (_, practice) =>
    {
        await practice.StartAsync();
        var first = await practice.AnswerAsync(isRight: true);
        await practice.Page.ReloadAsync();
        await practice.ReadyAsync();
        await practice.Button("Go on with practice").ClickAsync();
        await practice.Campaign.WaitForAsync();
        Assert.NotEqual(first, await practice.IdAsync());
        await practice.AnswerAsync(isRight: false);

        await practice.Button("Stop for now").ClickAsync();

        await Assertions.Expect(practice.Practice.GetByRole(AriaRole.Heading, new() { Name = "2 answered" })).ToBeFocusedAsync();
        await Assertions.Expect(practice.Practice.GetByText("1 of 2 right in this sitting. 2 come back tomorrow.")).ToBeVisibleAsync();
        await Assertions.Expect(practice.Practice.GetByRole(AriaRole.Link, new() { Name = "Save a copy of my answers" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task asks_for_what_a_calendars_link_names_also_where_nothing_is_stored() => VisitAsync(async (visit, practice) =>
    {
        await practice.StartAsync();
        var id = await practice.AnswerAsync(isRight: true);
        await practice.Button("Stop for now").ClickAsync();
        var file = await practice.Page.RunAndWaitForDownloadAsync(() => practice.Button("Put the reviews into my calendar").ClickAsync());
        var calendar = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.Equal("reviews.ics", file.SuggestedFilename);
        Assert.All(calendar.Split("\r\n"), line => Assert.True(line.Length <= 75, line));
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261103\r\n", unfolded, StringComparison.Ordinal);
        var link = new Uri(Regex.Match(unfolded, "URL:(\\S+)").Groups[1].Value);
        Assert.Equal($"#due={id}-s0", link.Fragment);

        await practice.Page.EvaluateAsync("localStorage.clear(); sessionStorage.clear()");
        await visit.Context.Clock.SetFixedTimeAsync(Start.AddDays(1));
        var reminded = new PracticePage(await visit.OpenAsync(PracticePage.Address + link.Fragment), sites.Real(BuiltSites.Subfolder));
        await reminded.ReadyAsync();
        await Assertions.Expect(reminded.Practice.GetByText("Your calendar asks for 1 campaign.")).ToBeVisibleAsync();
        await reminded.Button("Start practice").ClickAsync();
        await Assertions.Expect(reminded.Button("I have read the pair. Begin").Or(reminded.Campaign)).ToBeVisibleAsync();
        if (await reminded.Button("I have read the pair. Begin").IsVisibleAsync())
        {
            await reminded.Button("I have read the pair. Begin").ClickAsync();
        }

        await Assertions.Expect(reminded.Why).ToHaveTextAsync("Your calendar asks for it.");
        Assert.Equal(id, await reminded.AnswerAsync(isRight: true));
        await Assertions.Expect(reminded.Practice.GetByText("It comes back in 3 days.", new() { Exact = true })).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("#due=")]
    [InlineData("#due=no-such-item-s1")]
    [InlineData("#due=<img src=x onerror=alert(1)>-s1")]
    [InlineData("#due=__proto__-s0.constructor-s1")]
    [InlineData("#due=first-s99")]
    public Task takes_a_link_that_names_nothing_for_no_link(string fragment) => VisitAsync(
        async (_, practice) => await Assertions.Expect(practice.Practice.GetByText("You have not practised yet.")).ToBeVisibleAsync(),
        fragment);

    [Fact]
    public Task says_so_when_a_campaign_cannot_be_fetched_and_tries_again() => VisitAsync(async (visit, practice) =>
    {
        visit.Expect("net::ERR_FAILED");
        await visit.Context.RouteAsync("**/quizzes/*/**", route => route.AbortAsync());
        await practice.Page.ReloadAsync();
        await practice.ReadyAsync();
        await practice.Button("Start practice").ClickAsync();
        await practice.Button("I have read the pair. Begin").ClickAsync();
        await Assertions.Expect(practice.Practice.GetByText("This campaign could not be loaded.")).ToBeVisibleAsync();

        await visit.Context.UnrouteAllAsync();
        await practice.Button("Try again").ClickAsync();

        await practice.Campaign.WaitForAsync();
    });

    [Fact]
    public Task works_by_keyboard_alone() => VisitAsync(async (_, practice) =>
    {
        await practice.Button("Start practice").FocusAsync();
        await practice.Page.Keyboard.PressAsync("Enter");
        await TabToAsync("I have read the pair. Begin");
        await practice.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(practice.Campaign.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await practice.Page.Keyboard.PressAsync("Tab");
        await practice.Page.Keyboard.PressAsync("Space");
        await TabToAsync("Check the label");
        await practice.Page.Keyboard.PressAsync("Enter");
        await TabToAsync("Skip the marking");
        await practice.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(practice.Verdict).ToBeFocusedAsync();
        await TabToAsync("Next");
        await practice.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(practice.Campaign.GetByText("Practice, number 2")).ToBeVisibleAsync();
        await Assertions.Expect(practice.Campaign.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();

        async Task TabToAsync(string button)
        {
            for (var presses = 0; presses < 40; presses++)
            {
                await practice.Page.Keyboard.PressAsync("Tab");
                if (await practice.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()") == button)
                {
                    return;
                }
            }

            Assert.Fail($"'{button}' can't be reached by Tab.");
        }
    });

    private async Task VisitAsync(Func<Visit, PracticePage, Task> act, string fragment = "")
    {
        var folder = sites.Real(BuiltSites.Subfolder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder);

        await browser.VisitAsync(server, async visit =>
        {
            await visit.Context.Clock.SetFixedTimeAsync(Start);
            var practice = new PracticePage(await visit.OpenAsync(PracticePage.Address + fragment), folder);
            await practice.ReadyAsync();
            await act(visit, practice);
        });
    }
}
