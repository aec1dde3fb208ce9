using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A learner at a bank of the sample site, on the way to some state.</summary>
public sealed class LearnersWay(Visit visit, BuiltSites sites, string address = LearnersWay.BankAddress)
{
    public const string BankAddress = BuiltSites.Subfolder + "quizzes/sample/";

    private QuizPage? _quiz;

    public Visit Visit { get; } = visit;

    public QuizPage Quiz => _quiz ?? throw new InvalidOperationException("No page is open yet.");

    public bool IsOpen => _quiz is not null;

    /// <summary>Opens the bank and waits for the script.</summary>
    public async Task<QuizPage> OpenAsync()
    {
        await OpenWithoutScriptAsync();
        await Quiz.ReadyAsync();
        return Quiz;
    }

    public async Task OpenWithoutScriptAsync() => _quiz = new QuizPage(await Visit.OpenAsync(address), new KeyboardHand());

    public async Task ReloadAsync()
    {
        await Quiz.Page.ReloadAsync();
        await Quiz.ReadyAsync();
    }

    /// <summary>Reloads after the author has published another site.</summary>
    public Task ReloadAsync(IReadOnlyDictionary<string, string> texts)
    {
        Visit.Server.Serve(BuiltSites.Subfolder, sites.Small(texts));
        return ReloadAsync();
    }

    /// <summary>Opens the bank where this is stored as an answer: in the tab that has stored it, because another may see it only a moment later.</summary>
    public async Task OpenWithStoredAsync(string text, string itemId = "open-benchmark")
    {
        var page = await Visit.OpenAsync(BuiltSites.Subfolder);
        await page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { QuizPage.KeyOf("sample", itemId), text });
        await page.GotoAsync(Visit.Server.Origin + address);
        _quiz = new QuizPage(page, new KeyboardHand());
        await Quiz.ReadyAsync();
    }

    /// <summary>Opens the bank after a script of the test's own has run.</summary>
    public async Task OpenAfterAsync(string script)
    {
        await Visit.Context.AddInitScriptAsync(script);
        await OpenAsync();
    }

    /// <summary>Opens the bank with another text in place of a passage of its page.</summary>
    public async Task OpenAlteredAsync(string passage, string replacement)
    {
        await Visit.Context.RouteAsync("**/quizzes/sample/", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            Assert.Contains(passage, text, StringComparison.Ordinal);
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = text.Replace(passage, replacement, StringComparison.Ordinal) });
        });
        await OpenWithoutScriptAsync();
    }
}
