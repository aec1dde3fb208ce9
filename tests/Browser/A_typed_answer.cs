using System.Text.Json;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_typed_answer(SharedBrowser browser, BuiltSites sites)
{
    private const string Hostile = "<img src=x onerror=alert(1)></textarea><script>alert(1)</script> \" & ' {{x}}\n\u202Eשלום\u202C مرحبا 🎯👩‍👩‍👧 a\u00A0b\u0000\u0001";
    private const int Most = 4000;

    public static TheoryData<string> Foreign =>
    [
        StoredOpen("\"" + new string('a', Most + 1) + "\""),
        StoredOpen("\"" + new string('a', 40_000) + "\""),
        StoredOpen("""{"toString":"a"}"""),
    ];

    /// <summary>What a text field keeps of a text: the characters that no text may hold are not in it.</summary>
    [Fact]
    public Task is_kept_as_it_was_typed_and_is_nothing_but_text() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await FillAsync(quiz, Hostile);
        var typed = await quiz.Field(KindBank.Open).InputValueAsync();
        await quiz.PressAsync(quiz.Button(KindBank.Open, "Compare with a good answer"));
        await quiz.PressAsync(quiz.Button(KindBank.Open, "Keep my answer"));
        await quiz.AnswerNumberAsync(KindBank.Number, "  4.500,00 €");
        Assert.Equal(typed, (await quiz.StoredAnswerAsync("sample", "own-words"))!["typed"]!.GetValue<string>());
        Assert.Equal("  4.500,00 €", (await quiz.StoredAnswerAsync("sample", "costly-leads"))!["typed"]!.GetValue<string>());

        await way.ReloadAsync();

        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveValueAsync(typed);
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToBeDisabledAsync();
        await Assertions.Expect(quiz.Field(KindBank.Number)).ToHaveValueAsync("  4.500,00 €");
        await Assertions.Expect(quiz.Heading(KindBank.Number, "4,500 EUR is the result")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Quiz.Locator("img, iframe, script:not([type='application/json'])")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task that_can_not_be_read_is_quoted_as_text() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.TypeAsync(quiz.Field(KindBank.Number), "<b onclick=alert(1)>4</b> 🎯 שלום");
        await quiz.PressAsync(quiz.Button(KindBank.Number, "Check my answer"));

        await Assertions.Expect(quiz.Item(KindBank.Number).GetByText("“<b onclick=alert(1)>4</b> 🎯 שלום” can’t be read as a number.")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Item(KindBank.Number).Locator("form b")).ToHaveCountAsync(0);
        Assert.Null(await quiz.StoredAnswerAsync("sample", "costly-leads"));
    });

    /// <summary>Each of these characters takes six when it is stored.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("\u0001")]
    [InlineData("\"")]
    public Task comes_back_when_it_is_as_long_as_it_may_be(string character) => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        Assert.Equal("4000", await quiz.Field(KindBank.Open).GetAttributeAsync("maxlength"));
        var text = string.Concat(Enumerable.Repeat(character, Most));
        await FillAsync(quiz, text);

        await way.ReloadAsync();

        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveValueAsync(text);
        await Assertions.Expect(quiz.Quiz.GetByText("could not be read")).ToHaveCountAsync(0);
    });

    [Theory]
    [MemberData(nameof(Foreign))]
    public Task that_no_field_could_hold_is_set_aside(string stored) => VisitAsync(async way =>
    {
        await way.OpenWithStoredAsync(stored, "own-words");

        var quiz = way.Quiz;
        await Assertions.Expect(quiz.Quiz.GetByText("It was set aside, not deleted.").First).ToBeVisibleAsync();
        Assert.Equal(stored, (await quiz.StoredAsync())["sample:2:a:aside:own-words"]);
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveValueAsync("");
    });

    [Fact]
    public Task that_is_being_written_survives_the_end_of_its_tab_and_is_not_taken_by_another() => VisitAsync(async way =>
    {
        var other = new QuizPage(await way.Visit.OpenAsync(KindBank.Address), new KeyboardHand());
        await other.ReadyAsync();
        var quiz = await way.OpenAsync();
        await quiz.TypeAsync(quiz.Field(KindBank.Open), "A person");
        Assert.Equal("draft", (await quiz.StoredAnswerAsync("sample", "own-words"))!["stage"]!.GetValue<string>());
        await quiz.AnswerUnsureAsync(KindBank.Number);

        // Storage events come in order: with the number shown, the draft was heard.
        await Assertions.Expect(other.Button(KindBank.Number, "Answer again")).ToBeVisibleAsync();
        await Assertions.Expect(other.Field(KindBank.Open)).ToHaveValueAsync("");
        await quiz.Page.CloseAsync();

        quiz = await way.OpenAsync();
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveValueAsync("A person");
        await other.AnswerOpenAsync(KindBank.Open, "A record");
        await Assertions.Expect(quiz.Heading(KindBank.Open, "Your answer does none of the 3")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Field(KindBank.Open)).ToHaveValueAsync("A record");
    });

    [Fact]
    public Task works_until_the_page_is_closed_where_nothing_can_be_stored() => VisitAsync(async way =>
    {
        await way.OpenAfterAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });");
        var quiz = way.Quiz;
        await quiz.AnswerOpenAsync(KindBank.Open, "A person to ring.", "It names a person");
        await quiz.AnswerNumberAsync(KindBank.Number, "4500");

        await Assertions.Expect(quiz.Heading(KindBank.Open, "Your answer does 1 of the 3")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Heading(KindBank.Number, "4,500 EUR is the result")).ToBeFocusedAsync();
        await Assertions.Expect(quiz.Quiz.GetByText("Your answers work until you close the page.").First).ToBeVisibleAsync();
    });

    private static string StoredOpen(string typed) =>
        $$"""{"v":1,"now":{"choice":[],"marks":null,"stage":"draft","text":"abcd1234","meaning":"abcd1234","typed":{{typed}},"at":"2026-11-14T12:00:00.000Z"},"past":[]}""";

    /// <summary>As from the clipboard, where a text may hold what no keyboard has.</summary>
    private static async Task FillAsync(QuizPage quiz, string text) => await quiz.Field(KindBank.Open).EvaluateAsync(
        "(field, text) => { field.value = JSON.parse(text); field.dispatchEvent(new Event('input', { bubbles: true })); }",
        JsonSerializer.Serialize(text));

    private async Task VisitAsync(Func<LearnersWay, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => act(new LearnersWay(visit, sites, KindBank.Address)));
    }
}
