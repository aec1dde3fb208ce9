using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a learner finds on a page with a quiz, by role and name.</summary>
public sealed class QuizPage(IPage page, IHand hand)
{
    public const string Demand = "Demand generation";
    public const string Lead = "Lead generation";

    public IPage Page { get; } = page;

    public ILocator Quiz => Page.Locator("gg-quiz").First;

    public ILocator LiveRegion => Quiz.GetByRole(AriaRole.Status);

    public ILocator Result => Quiz.GetByRole(AriaRole.Region);

    /// <summary>What stands at the end of a bank where the browser has promised nothing.</summary>
    public ILocator CopyOffer => Result.GetByRole(AriaRole.Link, new() { Name = "Save a copy of my answers", Exact = true });

    /// <summary>Where the answers of whoever learns first in a browser are kept.</summary>
    public static string KeyOf(string store, string itemId) => $"{store}:2:a:item:{itemId}";

    public ILocator Item(string title) => Page.GetByRole(AriaRole.Article, new() { Name = title, Exact = true });

    public ILocator Label(string title, string label) => Item(title).GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^" + Regex.Escape(label)) });

    public ILocator Choice(string title, string words) => Item(title).Locator("input[name=choice]").And(Page.GetByLabel(words, new() { Exact = true }));

    public ILocator Phrase(string title, string words) => Item(title).GetByRole(AriaRole.Checkbox, new() { Name = words });

    public ILocator Button(string title, string words) => Item(title).GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public ILocator Heading(string title, string words) => Item(title).GetByRole(AriaRole.Heading, new() { Name = words, Exact = true });

    /// <summary>A thing that is sorted, with its buttons.</summary>
    public ILocator Row(string title, string thing) => Item(title).GetByRole(AriaRole.Group, new() { Name = thing, Exact = true });

    /// <summary>The menu of a thing that is put in order, or of an empty cell.</summary>
    public ILocator Menu(string title, string thing) => Item(title).GetByRole(AriaRole.Combobox, new() { Name = thing, Exact = true });

    /// <summary>What is typed into.</summary>
    public ILocator Field(string title) => Item(title).GetByRole(AriaRole.Textbox);

    /// <summary>Waits for every quiz of the page: they open one after another.</summary>
    public async Task ReadyAsync()
    {
        await Page.Locator("gg-quiz[data-ready]").First.WaitForAsync();
        await Assertions.Expect(Page.Locator("gg-quiz:not([data-ready])")).ToHaveCountAsync(0);
    }

    public Task ChooseAsync(ILocator input) => hand.ChooseAsync(input);

    public Task PickAsync(ILocator menu, string option) => hand.PickAsync(menu, option);

    public Task TypeAsync(ILocator field, string text) => hand.TypeAsync(field, text);

    public Task PressAsync(ILocator control) => hand.PressAsync(control);

    /// <summary>Chooses a label, and checks it.</summary>
    public async Task CheckLabelAsync(string title, string label)
    {
        await ChooseAsync(Label(title, label));
        await PressAsync(Button(title, "Check the label"));
        await Button(title, "Skip the marking").WaitForAsync();
    }

    /// <summary>Answers a campaign: a label, and the phrases to tick; none of them skips the marking.</summary>
    public async Task AnswerAsync(string title, string label, params string[] phrases)
    {
        await CheckLabelAsync(title, label);
        foreach (var phrase in phrases)
        {
            await ChooseAsync(Phrase(title, phrase));
        }

        await PressAsync(Button(title, phrases.Length > 0 ? "Check my answer" : "Skip the marking"));
        await AnsweredAsync(title);
    }

    /// <summary>Answers a question.</summary>
    public async Task AnswerQuestionAsync(string title, params string[] choices)
    {
        foreach (var choice in choices)
        {
            await ChooseAsync(Choice(title, choice));
        }

        await PressAsync(Button(title, "Check my answer"));
        await AnsweredAsync(title);
    }

    /// <summary>Gives things their places; each is written as "thing: place".</summary>
    public async Task PlaceAsync(string title, params string[] places)
    {
        foreach (var place in places.Select(place => place.Split(": ")))
        {
            if (await Row(title, place[0]).CountAsync() > 0)
            {
                await ChooseAsync(Row(title, place[0]).GetByRole(AriaRole.Radio, new() { Name = place[1], Exact = true }));
            }
            else
            {
                await PickAsync(Menu(title, place[0]), place[1]);
            }
        }
    }

    /// <summary>Gives things their places, and checks them.</summary>
    public async Task AnswerPlacesAsync(string title, params string[] places)
    {
        await PlaceAsync(title, places);
        await PressAsync(Button(title, "Check my answer"));
        await AnsweredAsync(title);
    }

    /// <summary>Types a number, and checks it.</summary>
    public async Task AnswerNumberAsync(string title, string typed)
    {
        await TypeAsync(Field(title), typed);
        await PressAsync(Button(title, "Check my answer"));
        await AnsweredAsync(title);
    }

    /// <summary>Ticks phrases of a text to mark, and checks them.</summary>
    public async Task AnswerMarksAsync(string title, params string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            await ChooseAsync(Phrase(title, phrase));
        }

        await PressAsync(Button(title, "Check my answer"));
        await AnsweredAsync(title);
    }

    /// <summary>Writes an answer, and goes on to compare it.</summary>
    public async Task CompareAsync(string title, string text)
    {
        await TypeAsync(Field(title), text);
        await PressAsync(Button(title, "Compare with a good answer"));
        await Button(title, "Keep my answer").WaitForAsync();
    }

    /// <summary>Writes an answer, compares it, and keeps it.</summary>
    public async Task AnswerOpenAsync(string title, string text, params string[] ticked)
    {
        await CompareAsync(title, text);
        foreach (var entry in ticked)
        {
            await ChooseAsync(Choice(title, entry));
        }

        await PressAsync(Button(title, "Keep my answer"));
        await AnsweredAsync(title);
    }

    public async Task AnswerUnsureAsync(string title)
    {
        await PressAsync(Button(title, "I don’t know yet"));
        await AnsweredAsync(title);
    }

    public Task AnsweredAsync(string title) => Button(title, "Answer again").WaitForAsync();

    /// <summary>Everything that the site keeps in this browser.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StoredAsync() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(await Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"))!;

    /// <summary>The answer to an item as it is stored; null when there is none.</summary>
    public async Task<JsonNode?> StoredAnswerAsync(string store, string itemId) =>
        (await StoredAsync()).TryGetValue(KeyOf(store, itemId), out var text) ? JsonNode.Parse(text)!["now"] : null;

    /// <summary>The title of what has the focus, or its text.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>(
        "() => { const at = document.activeElement; return at === document.body ? '' : `${at.tagName.toLowerCase()} ${(at.labels?.[0] ?? at).textContent.replace(/\\s+/g, ' ').trim()}`; }");
}
