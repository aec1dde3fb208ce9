using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class The_owner_of_answers(SharedBrowser browser, BuiltSites sites)
{
    private const string Lesson = BuiltSites.Subfolder + "lessons/clues/";
    private const string Long = "Wilhelmina-Alexandra-Konstantinopolitanska-von-und-zu-Unterf";

    [Fact]
    public Task is_named_where_several_people_learn_on_each_page_that_stores_answers() => VisitAsync(async (visit, quiz) =>
    {
        await quiz.AnswerUnsureAsync(SampleSite.Open);
        await AddAsync(quiz.Page, "Anna");
        foreach (var address in new[] { LearnersWay.BankAddress, Lesson, PracticePage.Address })
        {
            var page = await visit.OpenAsync(address);
            await Assertions.Expect(OwnerOn(page)).ToHaveTextAsync("Answers of Anna");
            Assert.Empty(await AccessibilityScan.FindAsync(page, address));
            await page.CloseAsync();
        }

        var bank = await visit.OpenAsync(LearnersWay.BankAddress);
        await OwnerOn(bank).GetByRole(AriaRole.Link, new() { Name = "Anna" }).ClickAsync();
        await Assertions.Expect(bank.GetByRole(AriaRole.Radio, new() { Name = "Anna" })).ToBeInViewportAsync();
        await bank.GetByRole(AriaRole.Radio, new() { Name = "The first one here (no name yet)" }).CheckAsync();
        await Assertions.Expect(bank.GetByText("From now on the answers of the first one here (no name yet) are kept.")).ToBeVisibleAsync();
        bank = await visit.OpenAsync(LearnersWay.BankAddress);
        await Assertions.Expect(OwnerOn(bank)).ToHaveTextAsync("Answers of The first one here (no name yet)");
    });

    [Fact]
    public Task is_not_named_where_one_person_learns_alone() => VisitAsync(async (visit, quiz) =>
    {
        await quiz.AnswerUnsureAsync(SampleSite.Open);

        // What is due, or done, comes after it.
        var lesson = await visit.OpenAsync(Lesson);
        await lesson.Locator(".path small").First.WaitForAsync();

        await Assertions.Expect(OwnerOn(lesson)).ToHaveCountAsync(0);
    });

    [Fact]
    public Task is_whom_the_page_was_opened_for_whoever_is_chosen_in_another_tab() => VisitAsync(async (visit, quiz) =>
    {
        await AddAsync(quiz.Page, "Anna");
        var annas = new QuizPage(await visit.OpenAsync(LearnersWay.BankAddress), new KeyboardHand());
        await annas.ReadyAsync();
        await AddAsync(quiz.Page, "Ben");

        await annas.AnswerUnsureAsync(SampleSite.Open);

        await Assertions.Expect(OwnerOn(annas.Page)).ToHaveTextAsync("Answers of Anna");
    });

    [Fact]
    public Task may_have_a_long_name_on_a_narrow_screen() => VisitAsync(
        async (visit, quiz) =>
        {
            await quiz.AnswerUnsureAsync(SampleSite.Open);
            await AddAsync(quiz.Page, Long);

            var page = await visit.OpenAsync(LearnersWay.BankAddress);

            await Assertions.Expect(OwnerOn(page)).ToHaveTextAsync($"Answers of {Long}");
            Assert.InRange(await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"), 0, 320);
        },
        new() { ViewportSize = new() { Width = 320, Height = 640 } });

    private static ILocator OwnerOn(IPage page) => page.Locator(".facts .owner");

    /// <summary>From now on this is who learns.</summary>
    private static async Task AddAsync(IPage page, string name)
    {
        var record = await page.Context.NewPageAsync();
        await record.GotoAsync(new Uri(new Uri(page.Url), "../../record/").AbsoluteUri);
        await record.Locator("gg-record[data-ready]").WaitForAsync();
        await record.GetByLabel("Somebody else’s name").FillAsync(name);
        await record.GetByRole(AriaRole.Button, new() { Name = "Add this person" }).ClickAsync();
        await Assertions.Expect(record.GetByText($"{name} is added")).ToBeVisibleAsync();
        await record.CloseAsync();
    }

    private async Task VisitAsync(Func<Visit, QuizPage, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit => await act(visit, await new LearnersWay(visit, sites).OpenAsync()), options);
    }
}
