using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_rarer_kind_for_everybody(SharedBrowser browser, BuiltSites sites)
{
    private static readonly string[] Titles = [KindBank.Sort, KindBank.Order, KindBank.Number, KindBank.Mark, KindBank.Blanks, KindBank.Open];

    /// <summary>What only an answer says.</summary>
    private static readonly string[] Answers =
    [
        "Memory is counted", "Details are on record", "The price of one lead", "That would be the price", "Names are stored", "A lead is a record",
        "in place", "You had this", "You chose", "You marked", "The result is", "The answer is", "Read as", "Your answer does", "Show", "Answered on", "ticked",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task prints_its_question_and_no_answer(bool isAnswered) => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        if (isAnswered)
        {
            await KindStates.AnswerEveryKindAsync(quiz);
        }
        else
        {
            await quiz.TypeAsync(quiz.Field(KindBank.Number), "4500");
            await quiz.PlaceAsync(KindBank.Sort, "Keep every name: Both");
            await quiz.ChooseAsync(quiz.Phrase(KindBank.Mark, "a test lift"));
        }

        await quiz.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var words = string.Join('\n', await Task.WhenAll(Titles.Select(title => quiz.Item(title).InnerTextAsync())));
        Assert.All(Answers, answer => Assert.DoesNotContain(answer, words, StringComparison.Ordinal));
        Assert.All([.. Titles, "Write about pumps", "Both", "Put the stages in order", "EUR", "are typed into a list", "Marketing looks at it", "It names a person"], part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.DoesNotContain("4,500", words, StringComparison.Ordinal);

        // Nothing that was typed or picked can be seen, and every menu is a line to write on.
        var fields = await FindAsync(quiz, "select, textarea, input[name=typed]", "field => { const style = getComputedStyle(field); return field.offsetHeight > 0 && style.color === 'rgba(0, 0, 0, 0)' && parseFloat(style.borderBlockEndWidth) > 0; }");
        Assert.Equal(11, fields.Length);
        Assert.All(fields, Assert.True);
        var looks = await quiz.Quiz.Locator(".option, .checks .choice").EvaluateAllAsync<string[]>(
            "labels => labels.map(label => { const style = getComputedStyle(label), box = getComputedStyle(label.querySelector('input')); return [style.backgroundColor, style.boxShadow, style.outlineStyle, box.appearance, box.backgroundColor].join(); })");
        Assert.Equal(15, looks.Length);
        Assert.Single(looks.Distinct());
        var phrases = await FindAsync(quiz, "[data-kind=mark] .phrase, [data-kind=mark] .clue, [data-kind=mark] .decoy", "phrase => { const style = getComputedStyle(phrase); return style.borderBlockEndWidth === '0px' && style.backgroundColor === 'rgba(0, 0, 0, 0)' && !style.textDecorationLine.includes('underline'); }");
        Assert.Equal(4, phrases.Length);
        Assert.All(phrases, Assert.True);
    });

    [Fact]
    public Task tells_had_from_missed_without_any_colour() => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            await KindStates.AnswerEveryKindAsync(quiz);

            await Assertions.Expect(quiz.Item(KindBank.Sort).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You had this." })).ToHaveCountAsync(3);
            await Assertions.Expect(quiz.Item(KindBank.Sort).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You chose: Both." })).ToHaveCountAsync(1);
            await Assertions.Expect(quiz.Item(KindBank.Blanks).GetByRole(AriaRole.Cell).Filter(new() { HasText = "You had this." })).ToHaveCountAsync(5);
            await Assertions.Expect(quiz.Item(KindBank.Blanks).GetByRole(AriaRole.Cell).Filter(new() { HasText = "You chose: Some interest." })).ToHaveCountAsync(1);
            await Assertions.Expect(quiz.Item(KindBank.Mark).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You marked this." })).ToHaveCountAsync(2);
            await Assertions.Expect(quiz.Item(KindBank.Mark).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "You missed this." })).ToHaveCountAsync(1);
            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, "answered in forced colours"));

            await quiz.PressAsync(quiz.Button(KindBank.Sort, "Answer again"));
            await quiz.PlaceAsync(KindBank.Sort, "Keep every name: Both");
            var outlines = await quiz.Row(KindBank.Sort, "Keep every name").Locator("label").EvaluateAllAsync<string[]>("labels => labels.map(label => getComputedStyle(label).outlineStyle)");
            Assert.Equal(["none", "solid", "none"], outlines);
        },
        new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });

    [Theory]
    [InlineData(320, 256, ColorScheme.Light)]
    [InlineData(360, 800, ColorScheme.Dark)]
    public Task fits_a_narrow_screen_in_every_state(int width, int height, ColorScheme scheme) => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            await FitsAsync(quiz, width, "unanswered");

            await quiz.CompareAsync(KindBank.Open, string.Concat(Enumerable.Repeat("Aword", 40)));
            await quiz.PressAsync(quiz.Button(KindBank.Sort, "Check my answer"));
            await quiz.TypeAsync(quiz.Field(KindBank.Number), new string('W', 40));
            await quiz.PressAsync(quiz.Button(KindBank.Number, "Check my answer"));
            await FitsAsync(quiz, width, "comparing and reminded");

            await quiz.PressAsync(quiz.Button(KindBank.Open, "Keep my answer"));
            await KindStates.AnswerPlacesAndNumbersAsync(quiz);
            await FitsAsync(quiz, width, "answered");
        },
        new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });

    [Fact]
    public Task can_be_hit_with_a_finger_and_moves_nothing_where_motion_is_not_wanted() => VisitAsync(
        async way =>
        {
            var quiz = await way.OpenAsync();
            const string Small =
                """
                elements => elements.filter(element => element.checkVisibility()).map(element => element.getBoundingClientRect())
                  .filter(box => box.height < 43.5 || box.width < 43.5).length
                """;
            Assert.Equal(0, await quiz.Quiz.Locator(".option, select, textarea, input[name=typed], button").EvaluateAllAsync<int>(Small));
            Assert.All(await FindAsync(quiz, "*", "element => getComputedStyle(element).transitionDuration.split(',').every(time => parseFloat(time) === 0)"), Assert.True);

            await quiz.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
            Assert.Contains(false, await FindAsync(quiz, ".option", "element => getComputedStyle(element).transitionDuration.split(',').every(time => parseFloat(time) === 0)"));
        },
        new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 }, HasTouch = true });

    [Fact]
    public Task says_what_its_fields_are_for() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await Assertions.Expect(quiz.Field(KindBank.Number)).ToHaveAccessibleNameAsync("Your result");
        await Assertions.Expect(quiz.Field(KindBank.Number)).ToHaveAccessibleDescriptionAsync("EUR 4,500 and 4500 and 4 500 are the same.");
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveAccessibleNameAsync("Your answer");
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveAccessibleDescriptionAsync("It stays in this browser, and nobody scores it.");
        await Assertions.Expect(quiz.Item(KindBank.Sort).GetByRole(AriaRole.Group, new() { Name = "Choose one for each." })).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Item(KindBank.Blanks).GetByRole(AriaRole.Group, new() { Name = "Choose what belongs in each empty cell." })).ToBeVisibleAsync();

        await quiz.TypeAsync(quiz.Field(KindBank.Number), "4500");
        await Assertions.Expect(quiz.Field(KindBank.Number)).ToHaveAccessibleDescriptionAsync("EUR Read as 4,500 EUR.");
    });

    private static async Task FitsAsync(QuizPage quiz, int width, string situation)
    {
        var needed = await quiz.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
        Assert.True(needed <= width, $"{situation} needs {needed} pixels of {width}");
        var cut = await quiz.Quiz.Locator("article.item, article.item *").EvaluateAllAsync<string[]>(
            "(elements, width) => elements.filter(element => element.checkVisibility() && !element.closest('.vh') && element.getBoundingClientRect().right > width + 1).map(element => element.outerHTML.slice(0, 120))",
            width);
        Assert.Empty(cut);
        Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, $"{situation} at {width}"));
    }

    private static Task<bool[]> FindAsync(QuizPage quiz, string selector, string test) => quiz.Quiz.Locator(selector).EvaluateAllAsync<bool[]>($"elements => elements.filter(element => element.checkVisibility()).map({test})");

    private async Task VisitAsync(Func<LearnersWay, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => act(new LearnersWay(visit, sites, KindBank.Address)), options);
    }
}
