using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_quiz_state(SharedBrowser browser, BuiltSites sites)
{
    private static readonly DateTime Noon = new(2026, 11, 14, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Names => [.. QuizStates.All.Select(state => state.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task that_is_reached_by_keyboard_tells_everybody_where_they_are(string name)
    {
        var state = QuizStates.All.Single(known => known.Name == name);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => ReachAndLookAsync(state, visit), new BrowserNewContextOptions { JavaScriptEnabled = state.HasScript, ViewportSize = new() { Width = 1280, Height = 900 } });
    }

    [Fact]
    public void is_the_only_reason_for_a_snapshot()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("tests/Browser/Snapshots"), "*.yml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(QuizStates.All.Select(state => state.Name).Order(StringComparer.Ordinal), files);
    }

    private async Task ReachAndLookAsync(QuizState state, Visit visit)
    {
        if (state.HasScript)
        {
            await visit.Context.Clock.SetFixedTimeAsync(Noon);
        }

        var way = new LearnersWay(visit, sites);
        await state.ReachAsync(way);
        var quiz = way.Quiz;

        if (state.Verdict is not null)
        {
            Assert.Contains(state.Verdict, await quiz.Quiz.GetByRole(AriaRole.Heading).AllInnerTextsAsync());
        }

        if (state.Notice is not null)
        {
            await Assertions.Expect(quiz.Quiz.GetByText(state.Notice, new() { Exact = true }).First).ToBeVisibleAsync();
        }

        if (state.Focus is not null)
        {
            await Assertions.Expect(state.Focus(quiz)).ToBeFocusedAsync();
            await Assertions.Expect(state.Focus(quiz)).ToBeInViewportAsync();
        }

        Assert.Equal(state.Said, string.Concat(await quiz.LiveRegion.AllTextContentsAsync()));
        if (state.HasScript)
        {
            // The scanner is a script itself. What it would find without script it finds where the script never arrives.
            Assert.Empty(await AccessibilityScan.FindAsync(quiz.Page, state.Name));
        }

        Snapshot.Matches(state.Name, await state.Subject(quiz).AriaSnapshotAsync());
    }
}
