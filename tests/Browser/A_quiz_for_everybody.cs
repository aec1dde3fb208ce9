using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_quiz_for_everybody(SharedBrowser browser, BuiltSites sites)
{
    private const string Contactable = "Somebody who can be contacted";

    private static readonly string[] Answers =
    [
        "for the right reasons", "It is", "You marked", "You missed", "You chose", "There is nobody to follow up", "Recall decides the budget",
        "What would flip it", "Show the answer", "right label", "other label", "That is the answer", "A lead is a record", "Answered on",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task prints_its_questions_and_not_its_answers(bool isAnswered) => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        if (isAnswered)
        {
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand, "Names are never asked for");
            await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
            await way.ReloadAsync();
        }

        await quiz.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var campaign = await quiz.Item(SampleSite.Open).InnerTextAsync();
        var question = await quiz.Item(SampleSite.OneAnswer).InnerTextAsync();
        Assert.All(Answers, answer => Assert.DoesNotContain(answer, campaign + question, StringComparison.Ordinal));
        Assert.All([SampleSite.Open, "Names are never asked for", QuizPage.Demand, QuizPage.Lead], part => Assert.Contains(part, campaign, StringComparison.Ordinal));
        Assert.All([SampleSite.OneAnswer, Contactable, "Somebody who has bought"], part => Assert.Contains(part, question, StringComparison.Ordinal));
        var choices = await quiz.Item(SampleSite.OneAnswer).Locator("label").EvaluateAllAsync<string[]>("labels => labels.map(label => { const style = getComputedStyle(label); return [style.backgroundColor, style.borderColor, style.boxShadow, style.fontWeight, style.opacity].join(); })");
        Assert.Single(choices.Distinct());
        var boxes = await quiz.Item(SampleSite.OneAnswer).GetByRole(AriaRole.Radio).EvaluateAllAsync<string[]>("inputs => inputs.map(input => { const style = getComputedStyle(input); return [style.appearance, style.backgroundColor, style.borderColor].join(); })");
        Assert.Equal(["none"], boxes.Select(box => box.Split(',')[0]).Distinct());
        Assert.Single(boxes.Distinct());
        Assert.Equal("%PDF"u8.ToArray(), (await quiz.Page.PdfAsync()).Take(4));
    });

    [Fact]
    public Task stands_on_native_fields_with_a_name_for_each_group() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();

        var radios = await quiz.Page.GetByRole(AriaRole.Radio).EvaluateAllAsync<bool[]>("inputs => inputs.map(input => input.matches('fieldset > label > input[type=radio]') && input.closest('fieldset').firstElementChild.matches('legend'))");
        Assert.Equal(13, radios.Length);
        Assert.All(radios, Assert.True);
        await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Demand);
        var boxes = await quiz.Item(SampleSite.Open).GetByRole(AriaRole.Checkbox).EvaluateAllAsync<bool[]>("inputs => inputs.map(input => input.matches('label > input[type=checkbox]'))");
        Assert.Equal(5, boxes.Length);
        Assert.All(boxes, Assert.True);
    });

    [Fact]
    public Task tells_marked_from_missed_without_any_colour() => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand, "Names are never asked for");

            var marked = quiz.Item(SampleSite.Open).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You marked this." });
            var missed = quiz.Item(SampleSite.Open).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You missed this." });
            await Assertions.Expect(marked).ToHaveCountAsync(1);
            await Assertions.Expect(missed).ToHaveCountAsync(2);
            Assert.NotEqual(await BorderOfBadgeAsync(marked), await BorderOfBadgeAsync(missed.First));
            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, "answered in forced colours"));
        },
        new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

    [Theory]
    [InlineData(320, 256)]
    [InlineData(360, 800)]
    public Task never_scrolls_sideways_in_any_state(int width, int height) => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Demand);
            await quiz.AnswerAsync(SampleSite.Gated, QuizPage.Demand, "A seller rings each reader");
            Assert.InRange(await WidthAsync(quiz), 0, width);

            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));
            await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
            await quiz.AnswerUnsureAsync(SampleSite.ManyAnswers);

            await Assertions.Expect(quiz.CopyOffer).ToBeVisibleAsync();
            Assert.InRange(await WidthAsync(quiz), 0, width);
            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, $"answered at {width}"));
        },
        new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height } });

    [Fact]
    public Task is_accessible_in_the_dark_in_every_colour_it_has() => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            await quiz.AnswerAsync(SampleSite.Gated, QuizPage.Demand, "A seller rings each reader");
            await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
            await quiz.AnswerUnsureAsync(SampleSite.ManyAnswers);
            await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Demand);
            await quiz.ChooseAsync(quiz.Phrase(SampleSite.Open, "Names are never asked for"));
            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, "marking in the dark"));

            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Check my answer"));

            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, "answered in the dark"));
        },
        new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

    private static Task<int> WidthAsync(QuizPage quiz) => quiz.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");

    private static Task<string> BorderOfBadgeAsync(ILocator reason) => reason.Locator("span").First.EvaluateAsync<string>("badge => getComputedStyle(badge).borderStyle");

    private async Task VisitAsync(Func<LearnersWay, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => act(new LearnersWay(visit, sites)), options);
    }
}
