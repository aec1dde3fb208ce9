using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_split_bank(SharedBrowser browser, BuiltSites sites)
{
    private const string Address = BuiltSites.Subfolder + "quizzes/long/";
    private const int Questions = 14;

    /// <summary>Fourteen questions; the second is of a kind that most pages do not hold.</summary>
    private static readonly IReadOnlyDictionary<string, string> Texts = SampleSite.With("quizzes/long.md",
        "---\nTitle: Long bank\nDescription: More than stands on a page.\nOrder: 3\nPass: 75\n---\n\n"
        + string.Join("\n\n", Enumerable.Range(1, Questions).Select(number => number == 2
            ? KindBank.SortItem.Replace("plan-lines", "q-2", StringComparison.Ordinal)
            : SampleSite.SingleItem.Replace("## What a lead is {#what-a-lead-is}", $"## Number {number} {{#q-{number}}}", StringComparison.Ordinal))) + "\n");

    [Fact]
    public async Task is_gone_through_page_by_page_and_counted_as_one()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = new QuizPage(await visit.OpenAsync(Address), new KeyboardHand());
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Page.Locator("article.item")).ToHaveCountAsync(7);
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Navigation, new() { Name = "Parts of this bank" }).Locator("[aria-current=page]")).ToHaveTextAsync("Part 1 of 2");
            await AnswerAsync(quiz, 1, 7);
            await Assertions.Expect(quiz.Result).ToBeHiddenAsync();
            await quiz.PressAsync(quiz.Item("Number 7").GetByRole(AriaRole.Link, new() { Name = "Next question" }));
            await Assertions.Expect(quiz.Page).ToHaveURLAsync(server.Origin + Address + "2/#q-8");
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Item("Number 8").GetByText("Question 8 of 14")).ToBeVisibleAsync();

            await AnswerAsync(quiz, 8, Questions);

            await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Long bank: 14 of 14 right" })).ToBeVisibleAsync();
            await Assertions.Expect(quiz.LiveRegion).ToContainTextAsync("14 of 14 right");
            await quiz.Page.GetByRole(AriaRole.Link, new() { Name = "Part 1 of 2" }).ClickAsync();
            await Assertions.Expect(quiz.Page).ToHaveURLAsync(server.Origin + Address);
            await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Long bank: 14 of 14 right" })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task starts_again_as_a_whole_and_on_its_first_page()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = new QuizPage(await visit.OpenAsync(Address), new KeyboardHand());
            await quiz.ReadyAsync();
            await AnswerAsync(quiz, 1, 7);
            await quiz.Page.GotoAsync(server.Origin + Address + "2/");
            await quiz.ReadyAsync();
            await AnswerAsync(quiz, 8, Questions);

            await quiz.PressAsync(quiz.Result.GetByRole(AriaRole.Button, new() { Name = "Start the bank again" }));

            await Assertions.Expect(quiz.Page).ToHaveURLAsync(server.Origin + Address);
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Page.Locator("[data-state=answered]")).ToHaveCountAsync(0);
            await Assertions.Expect(quiz.Result).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task is_begun_in_a_lesson_and_leads_on_from_there()
    {
        var texts = SampleSite.With(Texts, "content/lessons/clues.md", "---\nTitle: Clues\nDescription: What decides.\nOrder: 1\n---\n\nOf [the ninth](../../quizzes/long.md#q-9), later.\n\n## All\n\n[Quiz: Long bank](../../quizzes/long.md)\n");
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = new QuizPage(await visit.OpenAsync(BuiltSites.Subfolder + "lessons/clues/"), new KeyboardHand());
            await quiz.ReadyAsync();

            await Assertions.Expect(quiz.Page.Locator("article.item")).ToHaveCountAsync(7);
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Link, new() { Name = "the ninth" })).ToHaveAttributeAsync("href", "../../quizzes/long/2/#q-9");
            await quiz.Page.GetByRole(AriaRole.Link, new() { Name = "Part 2 of 2" }).ClickAsync();
            await Assertions.Expect(quiz.Page).ToHaveURLAsync(server.Origin + Address + "2/");
        });
    }

    private static async Task AnswerAsync(QuizPage quiz, int first, int last)
    {
        for (var number = first; number <= last; number++)
        {
            if (number == 2)
            {
                await quiz.AnswerPlacesAsync(KindBank.Sort, "Ask who can name the firm: Demand generation", "Ring everybody within two days: Lead generation", "Write about pumps: Both", "Keep every name: Lead generation");
            }
            else
            {
                await quiz.AnswerQuestionAsync($"Number {number}", "Somebody who can be contacted");
            }
        }
    }
}
