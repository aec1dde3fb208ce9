using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class The_end_of_a_bank(SharedBrowser browser, BuiltSites sites)
{
    private const string NoPromise = "This browser has not promised to keep your answers; some delete them after a week without a visit.";
    private const string InAnotherApp = "This page runs inside another app, which keeps answers apart from your browser and may delete them. Open it in your browser, or save a copy.";

    /// <summary>Tells when the browser has been asked whether it keeps what is stored.</summary>
    private const string Promised = "if (navigator.storage) navigator.storage.persisted = async () => { setTimeout(() => { document.body.dataset.told = ''; }, 100); return true; };";

    [Fact]
    public Task offers_a_copy_of_the_answers_where_the_browser_has_promised_nothing() => VisitAsync(null, async quiz =>
    {
        await FinishAsync(quiz);
        await Assertions.Expect(quiz.Result.GetByText(NoPromise)).ToBeVisibleAsync();
        await quiz.PressAsync(quiz.Button(SampleSite.Gated, "Answer again"));
        await quiz.AnswerUnsureAsync(SampleSite.Gated);
        await Assertions.Expect(quiz.CopyOffer).ToHaveCountAsync(1);

        await quiz.Page.ReloadAsync();
        await quiz.PressAsync(quiz.CopyOffer);

        await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Button, new() { Name = "Save a copy", Exact = true })).ToBeInViewportAsync();
    });

    [Fact]
    public Task says_so_when_another_app_shows_the_page() => VisitAsync(
        "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 300.0' });" + Promised,
        async quiz =>
        {
            await FinishAsync(quiz);

            await Assertions.Expect(quiz.Result.GetByText(InAnotherApp)).ToBeVisibleAsync();
            await Assertions.Expect(quiz.CopyOffer).ToBeVisibleAsync();
        });

    [Fact]
    public Task offers_no_copy_where_the_browser_has_promised_to_keep_the_answers() => VisitAsync(Promised, async quiz =>
    {
        await FinishAsync(quiz);

        await quiz.Page.Locator("body[data-told]").WaitForAsync();
        await Assertions.Expect(quiz.CopyOffer).ToHaveCountAsync(0);
    });

    /// <summary>A page has said by then that nothing is saved; its copy would be empty.</summary>
    [Fact]
    public Task offers_no_copy_of_what_the_browser_refused_to_keep() => VisitAsync(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };" + Promised.Replace("return true", "return false", StringComparison.Ordinal),
        async quiz =>
        {
            await FinishAsync(quiz);

            await quiz.Page.Locator("body[data-told]").WaitForAsync();
            await Assertions.Expect(quiz.CopyOffer).ToHaveCountAsync(0);
        });

    [Fact]
    public Task fetches_what_it_says_only_then() => VisitAsync(null, async quiz =>
    {
        var asked = new ConcurrentQueue<string>();
        quiz.Page.Request += (_, request) => asked.Enqueue(request.Url);
        await quiz.AnswerUnsureAsync(SampleSite.Open);
        await quiz.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, url => url.Contains("/more-keeping.js", StringComparison.Ordinal));

        await FinishAsync(quiz);

        await quiz.CopyOffer.WaitForAsync();
        Assert.Single(asked, url => url.Contains("/more-keeping.js", StringComparison.Ordinal));
    });

    private static async Task FinishAsync(QuizPage quiz)
    {
        foreach (var title in new[] { SampleSite.Open, SampleSite.Gated, SampleSite.OneAnswer, SampleSite.ManyAnswers })
        {
            if (await quiz.Button(title, "Answer again").CountAsync() == 0)
            {
                await quiz.AnswerUnsureAsync(title);
            }
        }

        await Assertions.Expect(quiz.Result).ToBeVisibleAsync();
    }

    private async Task VisitAsync(string? script, Func<QuizPage, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var way = new LearnersWay(visit, sites);
            await (script is null ? way.OpenAsync() : way.OpenAfterAsync(script));
            await act(way.Quiz);
        });
    }
}
