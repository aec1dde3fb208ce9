using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a learner finds on the page for practice, and the keys of its campaigns as the site's own file tells them.</summary>
public sealed class PracticePage(IPage page, string folder)
{
    public const string Address = BuiltSites.Subfolder + "quizzes/";

    private readonly Lazy<JsonNode> _pool = new(() => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "assets", "pool.json")))!);

    public IPage Page { get; } = page;

    public ILocator Practice => Page.Locator("gg-practice");

    public ILocator Campaign => Practice.GetByRole(AriaRole.Article);

    public ILocator Why => Practice.Locator(".why-now");

    public ILocator Twins => Practice.GetByRole(AriaRole.Region, new() { Name = "Its twin, side by side" });

    public ILocator Verdict => Campaign.Locator(".verdict :is(h3, h4)");

    public Task ReadyAsync() => Page.Locator("gg-practice[data-ready]").WaitForAsync();

    public ILocator Button(string words) => Practice.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    /// <summary>Begins, and passes the solved pair that somebody new is shown.</summary>
    public async Task StartAsync()
    {
        await Practice.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Start|Go on with) practice$") }).ClickAsync();
        var begin = Button("I have read the pair. Begin");
        await Assertions.Expect(begin.Or(Campaign)).ToBeVisibleAsync();
        if (await begin.IsVisibleAsync())
        {
            await begin.ClickAsync();
        }

        await Campaign.WaitForAsync();
    }

    public async Task<string> IdAsync() => (await Campaign.GetAttributeAsync("id"))!;

    /// <summary>What the pool knows of an item.</summary>
    public JsonNode Entry(string id) => _pool.Value["items"]!.AsArray().First(entry => (string)entry!["item"]!["id"]! == id)!;

    public string KeyOf(string id) => (string)Entry(id)["item"]!["key"]![0]!;

    public string? TwinOf(string id) => (string?)Entry(id)["twin"];

    /// <summary>Whether an item is kept for an exam, and not shown before it.</summary>
    public bool IsForExam(string id) => _pool.Value["banks"]!.AsArray().Any(bank => bank!["exam"] is not null && (string)bank["id"]! == (string)Entry(id)["bank"]!);

    /// <summary>Answers the campaign that stands there, with the deciding words when the label is right; any other question is left unanswered.</summary>
    public async Task<string> AnswerAsync(bool isRight, string? certainty = null)
    {
        var id = await IdAsync();
        var item = Entry(id)["item"]!;
        if ((string)item["kind"]! != "scenario")
        {
            await Campaign.GetByRole(AriaRole.Button, new() { Name = "I don’t know yet", Exact = true }).Or(Campaign.GetByRole(AriaRole.Button, new() { Name = "Show the answer", Exact = true })).First.ClickAsync();
            await Verdict.WaitForAsync();
            return id;
        }

        var label = isRight ? KeyOf(id) : KeyOf(id) == "demand" ? "lead" : "demand";
        await Campaign.Locator($"input[name=choice][value={label}]").CheckAsync();
        if (certainty is not null)
        {
            await Campaign.GetByRole(AriaRole.Radio, new() { Name = certainty, Exact = true }).CheckAsync();
        }

        await Campaign.GetByRole(AriaRole.Button, new() { Name = "Check the label" }).ClickAsync();
        if (isRight)
        {
            foreach (var (mark, index) in item["marks"]!.AsArray().Select((mark, index) => (mark, index)).Where(entry => (string)entry.mark!["role"]! == "deciding"))
            {
                await Campaign.Locator($"input[name=mark][value='{index}']").CheckAsync();
            }

            await Campaign.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        }
        else
        {
            await Campaign.GetByRole(AriaRole.Button, new() { Name = "Skip the marking" }).ClickAsync();
        }

        await Button("Next").WaitForAsync();
        return id;
    }

    public async Task NextAsync()
    {
        var before = await IdAsync();
        await Button("Next").ClickAsync();
        await Practice.Locator($"article:not(#{before})").WaitForAsync();
    }

    /// <summary>Everything that the site keeps in this browser.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StoredAsync() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(await Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"))!;
}
