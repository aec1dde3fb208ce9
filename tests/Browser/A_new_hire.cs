using System.Text.RegularExpressions;
using GenGuide.Tests.Content;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Somebody in their first week, with a phone and nothing else.</summary>
public sealed partial class A_new_hire(SharedBrowser browser, BuiltSites sites)
{
    private const string FinalQuiz = "content/capstone/final-quiz.md";

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 };

    [Fact]
    public async Task comes_from_the_front_page_to_the_end_of_the_path_by_what_each_page_offers_next()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));
        var path = RealSite.Site.Path.SelectMany(section => section.Lessons.Prepend(section.Index)).Select(lesson => BuiltSites.Subfolder + lesson.Route.Path).ToList();

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var page = await visit.OpenAsync(BuiltSites.Subfolder);
                await FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = RealSite.Site.Path[0].Index.Head.Title, Exact = true }).First);
                var walked = new List<string>();
                while (walked.Count <= path.Count)
                {
                    walked.Add(new Uri(page.Url).AbsolutePath);

                    // Questions change their height when their script has come, and a finger would miss the link below them.
                    await Assertions.Expect(page.Locator("gg-quiz:not([data-ready])")).ToHaveCountAsync(0);
                    var next = page.GetByRole(AriaRole.Navigation, new() { Name = "Before and after" }).GetByRole(AriaRole.Link, new() { NameRegex = Next() });
                    if (await next.CountAsync() == 0)
                    {
                        break;
                    }

                    await FollowAsync(next);
                }

                Assert.Equal(path, walked);
                Assert.Contains(walked, address => address == BuiltSites.Subfolder + RealSite.Site.PageAt(FinalQuiz).Route.Path);
            },
            Phone);
    }

    [Fact]
    public async Task passes_the_final_quiz_by_answering_it()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var page = await visit.OpenAsync(BuiltSites.Subfolder + RealSite.Site.PageAt(FinalQuiz).Route.Path);
                await FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Take the exam: Final quiz" }));
                var exam = new ExamPage(page, new TouchHand());
                await exam.ReadyAsync();
                await exam.AnswerRealAsync();
                await Assertions.Expect(exam.Result.GetByRole(AriaRole.Heading).First).ToHaveTextAsync("Passed: 20 of 20 right");
                await FollowAsync(exam.Result.GetByRole(AriaRole.Link, new() { Name = "See the certificate" }));
                await Assertions.Expect(page.Locator(".certificate")).ToContainTextAsync("20 of 20 right. 80 per cent were asked for.");
            },
            Phone);
    }

    /// <summary>On a busy machine a tap can last so long that the browser takes it for a long press. People tap again then.</summary>
    private static async Task FollowAsync(ILocator link)
    {
        var page = link.Page;
        var from = page.Url;
        for (var taps = 1; page.Url == from; taps++)
        {
            await link.TapAsync();
            try
            {
                await page.WaitForURLAsync(address => address != from, new() { Timeout = 15_000 });
            }
            catch (TimeoutException) when (taps < 3)
            {
                // Once more.
            }
        }
    }

    [GeneratedRegex("^Next")]
    private static partial Regex Next();
}
