using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class Stored_answers(SharedBrowser browser, BuiltSites sites)
{
    private const string Verdict = "It is demand generation";
    private const string Contactable = "Somebody who can be contacted";
    private const string Rings = "A seller rings each reader";
    private const string Meetings = "Booked meetings decide about the budget";

    [Fact]
    public Task are_written_at_every_step_and_come_back_after_a_reload() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        Assert.Null(await quiz.StoredAnswerAsync("sample", "open-benchmark"));

        await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Lead);
        Assert.Equal("label", (await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["stage"]!.GetValue<string>());
        await way.ReloadAsync();
        await Assertions.Expect(quiz.Label(SampleSite.Open, QuizPage.Lead)).ToBeCheckedAsync();
        await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));
        Assert.Equal("done", (await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["stage"]!.GetValue<string>());
        await way.ReloadAsync();

        await Assertions.Expect(quiz.Heading(SampleSite.Open, Verdict)).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Item(SampleSite.Open).GetByText(": the other label.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task are_there_when_the_tab_is_closed_right_after_the_last_answer() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.ChooseAsync(quiz.Choice(SampleSite.OneAnswer, Contactable));
        await quiz.PressAsync(quiz.Button(SampleSite.OneAnswer, "Check my answer"));
        await quiz.Page.CloseAsync();

        quiz = await way.OpenAsync();

        await Assertions.Expect(quiz.Heading(SampleSite.OneAnswer, "That is the answer")).ToBeVisibleAsync();
    });

    [Fact]
    public Task show_in_another_tab_and_in_a_lesson_that_holds_the_same_campaign() => VisitAsync(async way =>
    {
        var lesson = new QuizPage(await way.Visit.OpenAsync(BuiltSites.Subfolder + "lessons/clues/"), new KeyboardHand());
        await lesson.ReadyAsync();
        var quiz = await way.OpenAsync();
        await quiz.AnswerUnsureAsync(SampleSite.Open);

        await Assertions.Expect(lesson.Heading(SampleSite.Open, Verdict)).ToBeVisibleAsync();

        await lesson.Page.ReloadAsync();
        await Assertions.Expect(lesson.Heading(SampleSite.Open, Verdict)).ToBeVisibleAsync();
    });

    [Fact]
    public Task of_another_tab_wait_while_somebody_is_at_work_here() => VisitAsync(async way =>
    {
        var other = new QuizPage(await way.Visit.OpenAsync(LearnersWay.BankAddress), new KeyboardHand());
        await other.ReadyAsync();
        var quiz = await way.OpenAsync();
        await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Lead);
        await other.AnswerUnsureAsync(SampleSite.Gated);
        await other.AnswerUnsureAsync(SampleSite.Open);

        // Storage events come in order: with the second campaign shown, the first one's was heard, or will find the same state.
        await Assertions.Expect(quiz.Button(SampleSite.Gated, "Answer again")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Button(SampleSite.Open, "Skip the marking")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Label(SampleSite.Open, QuizPage.Lead)).ToBeCheckedAsync();
    });

    [Fact]
    public Task stay_with_their_questions_when_one_is_inserted_before_them() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerUnsureAsync(SampleSite.Open);
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
        var before = await quiz.StoredAsync();

        var first = SampleSite.SingleItem.Replace("What a lead is {#what-a-lead-is}", "Something new {#something-new}", StringComparison.Ordinal);
        await way.ReloadAsync(SampleSite.With(SampleSite.BankPath, SampleSite.BankOf(first, SampleSite.OpenItem, SampleSite.GatedItem, SampleSite.SingleItem, SampleSite.SeveralItem)));

        await Assertions.Expect(quiz.Heading(SampleSite.Open, Verdict)).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Heading(SampleSite.OneAnswer, "That is the answer")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Button("Something new", "Check my answer")).ToBeVisibleAsync();
        Assert.Equal(before, await quiz.StoredAsync());
    });

    [Theory]
    [InlineData("quizzes/sample/index.html")]
    [InlineData("quizzes/sample")]
    [InlineData("quizzes/sample/?from=mail#what-a-lead-is")]
    public Task do_not_depend_on_how_the_address_is_written(string address) => VisitAsync(async way =>
    {
        await (await way.OpenAsync()).AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);

        var quiz = new QuizPage(await way.Visit.OpenAsync(BuiltSites.Subfolder + address), new KeyboardHand());

        await Assertions.Expect(quiz.Heading(SampleSite.OneAnswer, "That is the answer")).ToBeVisibleAsync();
    });

    [Fact]
    public Task do_not_depend_on_the_name_of_the_bank_or_on_the_base_path() => VisitAsync(async way =>
    {
        await (await way.OpenAsync()).AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);

        var renamed = SampleSite.With(SampleSite.With(SampleSite.BankPath, null), "quizzes/renamed.md", SampleSite.Texts[SampleSite.BankPath]);
        var lesson = SampleSite.Texts["content/lessons/clues.md"].Replace("sample.md", "renamed.md", StringComparison.Ordinal);
        way.Visit.Server.Serve(BuiltSites.Root, sites.Small(SampleSite.With(renamed, "content/lessons/clues.md", lesson)));
        var quiz = new QuizPage(await way.Visit.OpenAsync("/quizzes/renamed/"), new KeyboardHand());

        await Assertions.Expect(quiz.Heading(SampleSite.OneAnswer, "That is the answer")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("{not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"some":"other program's"}""")]
    [InlineData("""{"v":2,"now":{"choice":"demand"},"past":[]}""")]
    [InlineData("""{"v":2,"now":{"choice":["__proto__"],"marks":null,"stage":"done","text":"abcd1234","meaning":"abcd1234","at":"2026-11-14T12:00:00.000Z"},"past":[]}""")]
    public Task that_cannot_be_read_are_set_aside_and_reported(string stored) => VisitAsync(async way =>
    {
        await way.OpenWithStoredAsync(stored);

        var quiz = way.Quiz;
        await Assertions.Expect(quiz.Quiz.GetByText("It was set aside, not deleted.").First).ToBeVisibleAsync();
        Assert.Equal(stored, (await quiz.StoredAsync())["sample:2:a:aside:open-benchmark"]);
        await quiz.AnswerUnsureAsync(SampleSite.Open);
        await way.ReloadAsync();
        await Assertions.Expect(quiz.Heading(SampleSite.Open, Verdict)).ToBeVisibleAsync();
        Assert.Equal(stored, (await quiz.StoredAsync())["sample:2:a:aside:open-benchmark"]);
    });

    [Theory]
    [InlineData(1_000_000, "x")]
    [InlineData(30_000, "[")]
    public Task that_are_huge_are_kept_and_reported_and_the_quiz_works(int count, string text) => VisitAsync(async way =>
    {
        var stored = string.Concat(Enumerable.Repeat(text, count));
        await way.OpenWithStoredAsync(stored);

        var quiz = way.Quiz;
        await Assertions.Expect(quiz.Quiz.GetByText("An answer stored in this browser could not be read.").First).ToBeVisibleAsync();
        Assert.Contains(stored, (await quiz.StoredAsync()).Values);
        await quiz.AnswerUnsureAsync(SampleSite.Open);
        Assert.Contains(stored, (await quiz.StoredAsync()).Values);
    });

    [Fact]
    public Task of_a_newer_version_are_left_as_they_are() => VisitAsync(async way =>
    {
        const string Newer = """{"v":3,"answers":["something new"]}""";
        await way.OpenWithStoredAsync(Newer);

        await way.Quiz.AnswerUnsureAsync(SampleSite.Open);

        Assert.Equal(Newer, (await way.Quiz.StoredAsync())[QuizPage.KeyOf("sample", "open-benchmark")]);
    });

    [Fact]
    public Task of_another_site_are_not_touched() => VisitAsync(async way =>
    {
        var other = await way.Visit.OpenAsync(BuiltSites.Subfolder);
        await other.EvaluateAsync("localStorage.setItem('another:1:item:open-benchmark', 'theirs')");
        var quiz = await way.OpenAsync();

        await quiz.AnswerUnsureAsync(SampleSite.Open);

        Assert.Equal("theirs", (await quiz.StoredAsync())["another:1:item:open-benchmark"]);
        Assert.All((await quiz.StoredAsync()).Keys.Where(key => !key.StartsWith("another:", StringComparison.Ordinal)), key => Assert.StartsWith("sample:", key, StringComparison.Ordinal));
    });

    [Fact]
    public Task that_find_no_room_work_until_the_page_is_closed() => VisitAsync(async way =>
    {
        await way.OpenAfterAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        var quiz = way.Quiz;
        await quiz.AnswerUnsureAsync(SampleSite.Open);

        await Assertions.Expect(quiz.Quiz.GetByText("Your answers work until you close the page.").First).ToBeVisibleAsync();

        await quiz.AnswerUnsureAsync(SampleSite.Gated);
        await quiz.AnswerUnsureAsync(SampleSite.OneAnswer);
        await quiz.AnswerUnsureAsync(SampleSite.ManyAnswers);
        await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Sample bank: 0 of 4 right" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task of_deleted_items_are_kept_and_not_counted() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand);
        await quiz.AnswerAsync(SampleSite.Gated, QuizPage.Lead);
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
        await quiz.AnswerUnsureAsync(SampleSite.ManyAnswers);
        await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Sample bank: 3 of 4 right" })).ToBeVisibleAsync();
        var before = await quiz.StoredAsync();

        await way.ReloadAsync(SampleSite.With(SampleSite.BankPath, SampleSite.BankOf(SampleSite.OpenItem, SampleSite.GatedItem, SampleSite.SeveralItem)));

        await Assertions.Expect(quiz.Result.GetByRole(AriaRole.Heading, new() { Name = "Sample bank: 2 of 3 right" })).ToBeVisibleAsync();
        Assert.Equal(before, await quiz.StoredAsync());
    });

    [Fact]
    public Task find_their_choices_by_their_words_when_the_choices_change_places() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerQuestionAsync(SampleSite.ManyAnswers, Rings);

        await way.ReloadAsync(SampleSite.Reordered(SampleSite.ManyAnswers, "- [x] A seller", "- [x] Booked"));

        await Assertions.Expect(quiz.Choice(SampleSite.ManyAnswers, Rings)).ToBeCheckedAsync();
        await Assertions.Expect(quiz.Choice(SampleSite.ManyAnswers, Meetings)).Not.ToBeCheckedAsync();
        await Assertions.Expect(quiz.Item(SampleSite.ManyAnswers).GetByText("Meetings are held with people who were found.")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Item(SampleSite.ManyAnswers).GetByText("The reading turns into a talk with a person.")).ToBeHiddenAsync();
    });

    [Fact]
    public Task ask_again_when_the_key_changes_its_letter_and_are_kept_as_history() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);

        await way.ReloadAsync(SampleSite.Reordered(SampleSite.OneAnswer, "- [ ] Somebody who has bought", "- [x] Somebody who can"));

        await Assertions.Expect(quiz.Item(SampleSite.OneAnswer).GetByText("Your old answer is kept as history.")).ToBeVisibleAsync();
        Assert.NotNull(await quiz.StoredAnswerAsync("sample", "what-a-lead-is"));
    });

    [Fact]
    public Task to_another_meaning_ask_again_and_are_kept_as_history() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);

        await way.ReloadAsync(SampleSite.Edited(SampleSite.BankPath, "- [ ] Somebody who has bought", "- [ ] Somebody who has bought {misconception=asset-decides}"));

        await Assertions.Expect(quiz.Item(SampleSite.OneAnswer).GetByText("Your old answer is kept as history.")).ToBeVisibleAsync();
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, "Somebody who has bought");
        var stored = System.Text.Json.Nodes.JsonNode.Parse((await quiz.StoredAsync())[QuizPage.KeyOf("sample", "what-a-lead-is")])!;
        Assert.Equal("b", stored["past"]![0]!["choice"]![0]!.GetValue<string>());
    });

    private async Task VisitAsync(Func<LearnersWay, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => act(new LearnersWay(visit, sites)));
    }
}
