using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenGuide.Model;
using GenGuide.Tests.Content;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a learner finds on the page of an exam; of the sample's exam the right answers are known here.</summary>
public sealed class ExamPage(IPage page, IHand hand)
{
    public const string Address = BuiltSites.Subfolder + "quizzes/sample/";
    public const string StateKey = "sample:2:a:exam:sample";

    /// <summary>The sample's bank as an exam: three of its four items are drawn, because two are twins, and two have to be right.</summary>
    public static readonly IReadOnlyDictionary<string, string> Texts = SampleSite.Edited(SampleSite.BankPath, "Pass: 75", "Pass: 60\nExam: 3");

    private static readonly Dictionary<string, (string[] Right, string[] Wrong)> Answers = new(StringComparer.Ordinal)
    {
        [SampleSite.Open] = (["demand"], ["lead"]),
        [SampleSite.Gated] = (["lead"], ["demand"]),
        [SampleSite.OneAnswer] = (["b"], ["c"]),
        [SampleSite.ManyAnswers] = (["a", "c"], ["a"]),
    };

    public IPage Page { get; } = page;

    public ILocator Exam => Page.Locator("gg-exam");

    public ILocator Item => Exam.GetByRole(AriaRole.Article);

    /// <summary>The numbers of all that is asked.</summary>
    public ILocator Map => Exam.GetByRole(AriaRole.Navigation, new() { Name = "All that is asked" });

    public ILocator Result => Exam.Locator(".result");

    public static async Task<ExamPage> OpenAsync(Visit visit, string address = Address)
    {
        var exam = new ExamPage(await visit.OpenAsync(address), new KeyboardHand());
        await exam.ReadyAsync();
        return exam;
    }

    public Task ReadyAsync() => Page.Locator("gg-exam[data-ready]").WaitForAsync();

    public ILocator Button(string words) => Exam.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public Task PressAsync(string words) => hand.PressAsync(Button(words));

    public ILocator Choice(string id) => Item.Locator($"input[name=choice][value={id}]");

    public Task ChooseAsync(ILocator input) => hand.ChooseAsync(input);

    public async Task<string> TitleAsync() => (await Item.GetByRole(AriaRole.Heading).First.InnerTextAsync()).Trim();

    public Task AtAsync(int number) => Assertions.Expect(Item.Locator(".over")).ToHaveTextAsync(new Regex($" {number} of "));

    public async Task BeginAsync()
    {
        await PressAsync("Begin the exam");
        await AtAsync(1);
    }

    /// <summary>Gives an answer to what is shown, and returns its title.</summary>
    public async Task<string> AnswerAsync(bool isRight)
    {
        var title = await TitleAsync();
        foreach (var id in isRight ? Answers[title].Right : Answers[title].Wrong)
        {
            await ChooseAsync(Choice(id));
        }

        return title;
    }

    /// <summary>Answers the three, and comes to look them over.</summary>
    public async Task AnswerAllAsync(params bool[] isRight)
    {
        for (var number = 1; number <= isRight.Length; number++)
        {
            await AtAsync(number);
            await AnswerAsync(isRight[number - 1]);
            await (number < isRight.Length ? PressNextAsync() : PressAsync("Look over and hand in"));
        }

        await Exam.GetByRole(AriaRole.Heading, new() { Name = "Before you hand in" }).WaitForAsync();
    }

    /// <summary>Takes the real exam, and labels each of its campaigns rightly.</summary>
    public async Task AnswerRealAsync()
    {
        var campaigns = RealSite.Site.Banks.SelectMany(bank => bank.Items).OfType<Scenario>().ToDictionary(item => item.Title, StringComparer.Ordinal);
        var count = RealSite.Site.Banks.Single(bank => bank.Head.Exam is not null).Head.Exam!.Count;
        await BeginAsync();
        for (var number = 1; number <= count; number++)
        {
            await AtAsync(number);
            await ChooseAsync(Choice(campaigns[await TitleAsync()].Key));
            await ChooseAsync(Item.GetByRole(AriaRole.Checkbox).First);
            await (number < count ? PressNextAsync() : PressAsync("Look over and hand in"));
        }

        await HandInAsync();
    }

    public async Task HandInAsync()
    {
        await PressAsync("Hand in");
        await Result.WaitForAsync();
    }

    public Task PressNextAsync() => hand.PressAsync(Exam.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Next (campaign|question)$") }));

    /// <summary>What is kept of the exam; null when there is nothing.</summary>
    public async Task<JsonNode?> StateAsync() =>
        await Page.EvaluateAsync<string?>("key => localStorage.getItem(key)", StateKey) is { } text ? JsonNode.Parse(text) : null;
}
