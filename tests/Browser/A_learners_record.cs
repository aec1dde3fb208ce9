using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_learners_record(SharedBrowser browser, BuiltSites sites)
{
    /// <summary>What earlier versions of the site stored, as they stored it. A new version of the schema adds a file and changes none.</summary>
    public static TheoryData<int> Versions => [1];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task of_an_earlier_version_is_read_and_written_anew_answer_by_answer(int version)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var stored = await StoreAsync(visit, version);
            var kinds = new QuizPage(await visit.OpenAsync(KindBank.Address), new KeyboardHand());
            await kinds.ReadyAsync();
            await Assertions.Expect(kinds.Result.GetByRole(AriaRole.Heading, new() { Name = "Nine kinds: 5 of 8 right" })).ToBeVisibleAsync();
            var quiz = new QuizPage(await visit.OpenAsync(LearnersWay.BankAddress), new KeyboardHand());
            await quiz.ReadyAsync();
            await Assertions.Expect(quiz.Heading(SampleSite.Open, "It is demand generation")).ToBeVisibleAsync();
            await Assertions.Expect(quiz.Label(SampleSite.Gated, QuizPage.Lead)).ToBeCheckedAsync();
            Assert.Equal(stored, await quiz.StoredAsync());

            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Answer again"));
            await quiz.AnswerUnsureAsync(SampleSite.Open);

            var after = await quiz.StoredAsync();
            Assert.DoesNotContain($"sample:{version}:item:open-benchmark", after.Keys);
            var record = JsonNode.Parse(after[QuizPage.KeyOf("sample", "open-benchmark")])!;
            Assert.Equal(2, (int)record["v"]!);
            Assert.Equal(["lead", "demand"], record["past"]!.AsArray().Select(answer => (string)answer!["choice"]![0]!));
            Assert.Equal(stored.Count, after.Count);
        });
    }

    /// <summary>A tab that was opened before the site was updated goes on to write as it always did.</summary>
    [Fact]
    public async Task takes_in_what_a_page_of_an_earlier_version_writes_later()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = new QuizPage(await visit.OpenAsync(LearnersWay.BankAddress), new KeyboardHand());
            await quiz.ReadyAsync();
            await quiz.AnswerUnsureAsync(SampleSite.Open);
            await StoreAsync(visit, 1);

            await quiz.Page.ReloadAsync();
            await quiz.ReadyAsync();
            await quiz.PressAsync(quiz.Button(SampleSite.Open, "Answer again"));
            await quiz.AnswerAsync(SampleSite.Open, QuizPage.Lead);

            var record = JsonNode.Parse((await quiz.StoredAsync())[QuizPage.KeyOf("sample", "open-benchmark")])!;
            Assert.Equal(3, record["past"]!.AsArray().Count);
        });
    }

    [Fact]
    public Task holds_the_answers_of_several_people_apart() => VisitAsync(async (visit, record) =>
    {
        await record.GetByLabel("Your name").FillAsync("Anna");
        await record.GetByRole(AriaRole.Button, new() { Name = "Change the name" }).ClickAsync();
        await Assertions.Expect(record.GetByText("The name is changed to Anna.")).ToBeVisibleAsync();
        var quiz = await OpenBankAsync(visit);
        await quiz.AnswerUnsureAsync(SampleSite.Open);

        await record.GetByLabel("Somebody else’s name").FillAsync("Ben <b>B</b>");
        await record.GetByRole(AriaRole.Button, new() { Name = "Add this person" }).ClickAsync();
        await Assertions.Expect(record.GetByText("Ben <b>B</b> is added, and their answers are kept from now on.")).ToBeVisibleAsync();

        // The page that was open before says so, and stays with Anna.
        await Assertions.Expect(quiz.Quiz.GetByText("Somebody else was chosen in another tab.")).ToBeVisibleAsync();
        await quiz.AnswerUnsureAsync(SampleSite.Gated);
        var bens = await OpenBankAsync(visit);
        await Assertions.Expect(bens.Button(SampleSite.Open, "Check the label")).ToBeVisibleAsync();
        await Assertions.Expect(bens.Button(SampleSite.Gated, "Check the label")).ToBeVisibleAsync();
        await bens.AnswerQuestionAsync(SampleSite.OneAnswer, "Somebody who can be contacted");

        await record.GetByRole(AriaRole.Radio, new() { Name = "Anna" }).CheckAsync();
        await Assertions.Expect(record.GetByText("From now on the answers of Anna are kept.")).ToBeVisibleAsync();
        var annas = await OpenBankAsync(visit);
        await Assertions.Expect(annas.Button(SampleSite.Open, "Answer again")).ToBeVisibleAsync();
        await Assertions.Expect(annas.Button(SampleSite.Gated, "Answer again")).ToBeVisibleAsync();
        await Assertions.Expect(annas.Button(SampleSite.OneAnswer, "Check my answer")).ToBeVisibleAsync();
    });

    [Fact]
    public Task of_one_person_is_deleted_when_asked_twice_and_no_other_ones() => VisitAsync(async (visit, record) =>
    {
        await (await OpenBankAsync(visit)).AnswerUnsureAsync(SampleSite.Open);
        await record.GetByLabel("Somebody else’s name").FillAsync("Ben");
        await record.GetByRole(AriaRole.Button, new() { Name = "Add this person" }).ClickAsync();
        await Assertions.Expect(record.GetByText("Ben is added")).ToBeVisibleAsync();
        var quiz = await OpenBankAsync(visit);
        await quiz.AnswerUnsureAsync(SampleSite.Gated);
        Assert.Equal(2, (await quiz.StoredAsync()).Keys.Count(IsAnswer));

        await record.GetByRole(AriaRole.Button, new() { Name = "Delete my answers" }).ClickAsync();
        await record.GetByRole(AriaRole.Button, new() { Name = "Keep them" }).ClickAsync();
        Assert.Equal(2, (await quiz.StoredAsync()).Keys.Count(IsAnswer));
        await record.GetByRole(AriaRole.Button, new() { Name = "Delete my answers" }).ClickAsync();
        await Assertions.Expect(record.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Delete the answers of Ben to 1 campaign or question? This can’t be undone.");
        Assert.Empty(await AccessibilityScan.FindAsync(record, "the question before answers are deleted"));
        await record.GetByRole(AriaRole.Button, new() { Name = "Delete them" }).ClickAsync();

        await Assertions.Expect(record.GetByText("The answers are deleted.")).ToBeVisibleAsync();
        Assert.Equal([QuizPage.KeyOf("sample", "open-benchmark")], (await quiz.StoredAsync()).Keys.Where(IsAnswer));
        await record.GetByRole(AriaRole.Button, new() { Name = "Remove Ben and their answers" }).ClickAsync();
        await record.GetByRole(AriaRole.Button, new() { Name = "Delete them" }).ClickAsync();
        await Assertions.Expect(record.GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
    });

    [Theory]
    [InlineData("", "This file can’t be read.")]
    [InlineData("{\"format\":\"genguide-record\"", "This file can’t be read.")]
    [InlineData("[1,2,3]", "This file is not a copy of a record.")]
    [InlineData("""{"format":"another"}""", "This file is not a copy of a record.")]
    [InlineData("""{"format":"genguide-record","v":4,"people":[]}""", "This copy comes from a newer version of the site.")]
    [InlineData("""{"format":"genguide-record","v":2,"site":"another","name":"","written":"2026-11-02T09:00:00.000Z","items":[]}""", "This copy belongs to another site.")]
    [InlineData("""{"format":"genguide-record","v":2,"site":"sample","name":"","written":"yesterday","items":[]}""", "This file can’t be read.")]
    [InlineData("""{"format":"genguide-record","v":2,"site":"sample","name":"","written":"2026-11-02T09:00:00.000Z","items":[],"more":1}""", "This file can’t be read.")]
    public Task refuses_a_file_that_is_none_and_says_why(string text, string problem) => VisitAsync(async (visit, record) =>
    {
        await (await OpenBankAsync(visit)).AnswerUnsureAsync(SampleSite.Open);
        var before = await StoredAsync(record);

        await Three_weeks_of_learning.ImportAsync(record, Encoding.UTF8.GetBytes(text));

        await Assertions.Expect(record.GetByText(problem)).ToBeVisibleAsync();
        await Assertions.Expect(record.GetByText("Nothing was changed.")).ToBeVisibleAsync();
        Assert.Equal(before, await StoredAsync(record));
    });

    [Fact]
    public Task takes_what_it_can_read_of_a_file_and_counts_the_rest() => VisitAsync(async (_, record) =>
    {
        const string Answer = """{"choice":["demand"],"marks":null,"stage":"done","text":"abcd1234","meaning":"abcd1234","at":"2026-11-02T09:00:00.000Z"}""";
        var deep = string.Concat(Enumerable.Repeat("[", 4)) + string.Concat(Enumerable.Repeat("]", 4));
        var text =
            $$$"""
            {"format":"genguide-record","v":2,"site":"sample","name":"Anna","written":"2026-11-02T09:00:00.000Z","items":[
              {"id":"open-benchmark","now":{{{Answer}}},"past":[]},
              {"id":"__proto__","now":{{{Answer}}},"past":[]},
              {"id":"gated-benchmark","now":{"choice":"demand"},"past":[]},
              {"id":"what-a-lead-is","now":null,"past":{{{deep}}}}]}
            """;

        await Three_weeks_of_learning.ImportAsync(record, Encoding.UTF8.GetBytes(text));

        await Assertions.Expect(record.GetByText("The answers to 1 campaign or question were added, from the copy of 2 November 2026. 3 entries could not be read and were left out.")).ToBeVisibleAsync();
        Assert.Equal([QuizPage.KeyOf("sample", "open-benchmark")], (await StoredAsync(record)).Keys);
    });

    [Fact]
    public Task asks_how_sure_one_is_only_where_that_is_wanted() => VisitAsync(async (visit, record) =>
    {
        var quiz = await OpenBankAsync(visit);
        await Assertions.Expect(quiz.Item(SampleSite.Open).GetByRole(AriaRole.Group, new() { Name = "How sure are you?" })).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Item(SampleSite.OneAnswer).GetByRole(AriaRole.Group, new() { Name = "How sure are you?" })).ToHaveCountAsync(0);
        await quiz.ChooseAsync(quiz.Item(SampleSite.Open).GetByRole(AriaRole.Radio, new() { Name = "Fairly sure" }));
        await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Lead);
        await quiz.Page.ReloadAsync();
        await quiz.ReadyAsync();
        await quiz.PressAsync(quiz.Button(SampleSite.Open, "Skip the marking"));
        Assert.Equal(2, (int)(await quiz.StoredAnswerAsync("sample", "open-benchmark"))!["sure"]!);

        await record.GetByLabel("Ask how sure I am").UncheckAsync();

        quiz = await OpenBankAsync(visit);
        await Assertions.Expect(quiz.Button(SampleSite.Gated, "Check the label")).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Page.GetByText("How sure are you?")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task says_what_the_browser_has_promised_and_when_another_app_shows_the_page() => VisitAsync(async (visit, record) =>
    {
        await Assertions.Expect(record.GetByText("This browser has promised nothing.")).ToBeVisibleAsync();
        await visit.Context.AddInitScriptAsync("if (navigator.storage) navigator.storage.persisted = async () => true;");
        await record.ReloadAsync();
        await Assertions.Expect(record.GetByText("This browser has promised to keep them until you delete them.")).ToBeVisibleAsync();
        await visit.Context.AddInitScriptAsync("Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0' });");
        await record.ReloadAsync();
        await Assertions.Expect(record.GetByText("This page runs inside another app")).ToBeVisibleAsync();
    });

    [Fact]
    public async Task asks_the_browser_to_keep_it_with_the_first_answer()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            await visit.Context.AddInitScriptAsync("window.asked = 0; if (navigator.storage) navigator.storage.persist = async () => { window.asked += 1; return true; };");
            var quiz = await OpenBankAsync(visit);
            Assert.Equal(0, await quiz.Page.EvaluateAsync<int>("window.asked"));
            await quiz.AnswerUnsureAsync(SampleSite.Open);
            await quiz.AnswerUnsureAsync(SampleSite.Gated);
            Assert.Equal(1, await quiz.Page.EvaluateAsync<int>("window.asked"));
        });
    }

    [Fact]
    public Task that_the_browser_refuses_to_keep_says_so_and_still_shows() => VisitAsync(async (visit, record) =>
    {
        await visit.Context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });");
        await record.ReloadAsync();
        await record.Locator("gg-record[data-ready]").WaitForAsync();

        await record.GetByLabel("Your name").FillAsync("Anna");
        await record.GetByRole(AriaRole.Button, new() { Name = "Change the name" }).ClickAsync();

        await Assertions.Expect(record.GetByText("Not saved: this browser keeps no data for this site.")).ToBeVisibleAsync();
    });

    private static bool IsAnswer(string key) => key.Contains(":item:", StringComparison.Ordinal);

    private static async Task<QuizPage> OpenBankAsync(Visit visit)
    {
        var quiz = new QuizPage(await visit.OpenAsync(LearnersWay.BankAddress), new KeyboardHand());
        await quiz.ReadyAsync();
        return quiz;
    }

    private static async Task<IReadOnlyDictionary<string, string>> StoreAsync(Visit visit, int version)
    {
        var text = RepositoryFiles.ReadText($"tests/Browser/Records/version-{version}.json");
        var page = await visit.OpenAsync(BuiltSites.Subfolder);
        await page.EvaluateAsync("text => { for (const [key, value] of Object.entries(JSON.parse(text))) localStorage.setItem(key, value); }", text);
        await page.CloseAsync();
        return JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
    }

    private static async Task<IReadOnlyDictionary<string, string>> StoredAsync(IPage page) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"))!;

    private async Task VisitAsync(Func<Visit, IPage, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit => await act(visit, await Three_weeks_of_learning.OpenRecordAsync(visit)));
    }
}
