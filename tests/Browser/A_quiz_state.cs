using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_quiz_state(SharedBrowser browser, BuiltSites sites)
{
    private static readonly DateTime Noon = new(2026, 11, 14, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Names => [.. QuizStates.All.Select(state => state.Name)];

    public static TheoryData<string> Walks => [.. KindStates.Walks.Select(walk => walk[0].Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task that_is_reached_by_keyboard_tells_everybody_where_they_are(string name)
    {
        var state = QuizStates.All.Single(known => known.Name == name);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => ReachAndLookAsync(state, new LearnersWay(visit, sites)), new BrowserNewContextOptions { JavaScriptEnabled = state.HasScript, ViewportSize = new() { Width = 1280, Height = 900 } });
    }

    /// <summary>One page for each kind, on which its states follow each other.</summary>
    [Theory]
    [MemberData(nameof(Walks))]
    public async Task that_follows_others_on_its_page_tells_everybody_where_they_are(string first)
    {
        var walk = KindStates.Walks.Single(known => known[0].Name == first);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var way = new LearnersWay(visit, sites, KindBank.Address);
                foreach (var state in walk)
                {
                    await ReachAndLookAsync(state, way);
                }
            },
            new BrowserNewContextOptions { JavaScriptEnabled = walk[0].HasScript, ViewportSize = new() { Width = 1280, Height = 900 } });
    }

    [Fact]
    public void is_the_only_reason_for_a_snapshot()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("tests/Browser/Snapshots"), "*.yml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(QuizStates.All.Concat(KindStates.Walks.SelectMany(walk => walk)).Select(state => state.Name).Order(StringComparer.Ordinal), files);
    }

    private static async Task ReachAndLookAsync(QuizState state, LearnersWay way)
    {
        if (state.HasScript && !way.IsOpen)
        {
            await way.Visit.Context.Clock.SetFixedTimeAsync(Noon);
        }

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
            Assert.Empty(await (state.IsOneOfMany ? AccessibilityScan.FindAsync(state.Subject(quiz), state.Name) : AccessibilityScan.FindAsync(quiz.Page, state.Name)));
        }

        Snapshot.Matches(state.Name, (await state.Subject(quiz).AriaSnapshotAsync()).Replace(way.Visit.Server.Origin, "", StringComparison.Ordinal));
    }
}
