using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Core;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Verification;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What is drawn of an assigned quiz's results by the joined and minified modules, on a page with the site's styles and its policy.</summary>
public sealed class Collected_results(SharedBrowser browser) : IDisposable
{
    private const string Page =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
        <title>Results</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="all.css"><script defer src="core.js"></script></head>
        <body><div class="page"><main id="main" class="flow"><h1>Results</h1></main></div></body></html>
        """;

    private const string Draw =
        """
        async ([analysis, names, isOpen]) => {
          const { drawAnalysis } = await import("/assets/results-view.js");
          document.querySelector("main").append(drawAnalysis(JSON.parse(analysis), JSON.parse(names)));
          for (const details of document.querySelectorAll("details")) details.open = isOpen;
        }
        """;

    private const string Module = "results-view.js";

    private static readonly ModuleJoiner Joiner = new(ClientFiles.All.Keys
        .Where(path => path.StartsWith("elements/", StringComparison.Ordinal) || path.StartsWith("words/", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileName(path), ClientFiles.Text, StringComparer.Ordinal));

    /// <summary>What a statistic that went wrong would print.</summary>
    private static readonly string[] Nonsense = ["NaN", "Infinity", "undefined", "null", "[object"];

    private static readonly string[] Slips = ["form-decides", "asset-decides", "unnamed"];

    /// <summary>From one learner to a group of which all can be said.</summary>
    private static readonly int[] Groups = [0, 1, 7, 24, 60];

    private readonly TemporaryFolder _folder = new();

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1280, false, false)]
    [InlineData(1280, true, false)]
    [InlineData(360, true, true)]
    public async Task can_be_read_by_everybody(int width, bool isDark, bool isForced)
    {
        foreach (var learners in Groups)
        {
            await ShowAsync(learners, width, isDark, isForced, async page =>
            {
                var found = await AccessibilityScan.FindAsync(page, $"{learners} learners at {width}");

                Assert.True(found.Count == 0, string.Join('\n', found));
                Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
            });
        }
    }

    [Fact]
    public async Task say_in_words_and_in_a_table_what_a_chart_shows() => await ShowAsync(60, 1280, false, false, async page =>
    {
        var charts = page.GetByRole(AriaRole.Img);
        var labels = await charts.EvaluateAllAsync<string[]>("charts => charts.map(chart => chart.getAttribute('aria-label'))");

        Assert.True(labels.Length > 10);
        Assert.All(labels, label => Assert.EndsWith(".", label, StringComparison.Ordinal));
        Assert.Equal(2, await page.Locator("figure:has(svg.plot):has(table)").CountAsync());
        Assert.Equal(0, await page.Locator("svg.bar").EvaluateAllAsync<int>("bars => bars.filter(bar => !bar.closest('td')).length"));
        Assert.Contains("10 to under 20\u00a0%: ", labels[0], StringComparison.Ordinal);
    });

    [Fact]
    public async Task print_no_number_that_there_is_not()
    {
        foreach (var learners in Groups)
        {
            await ShowAsync(learners, 1280, false, false, async page =>
            {
                var markup = await page.Locator("main").EvaluateAsync<string>("main => main.outerHTML");

                Assert.All(Nonsense, word => Assert.DoesNotContain(word, markup, StringComparison.Ordinal));
            });
        }
    }

    [Theory]
    [InlineData(7, "Reliability is not shown: it takes 30 first attempts, and there are 7.")]
    [InlineData(7, "Discrimination is hidden below 20 learners")]
    [InlineData(24, "tentative, n = 24")]
    [InlineData(24, "Somebody who buys (12)")]
    [InlineData(60, "Reliability (Cronbach’s alpha) is ")]
    [InlineData(60, "those who do well elsewhere do badly here")]
    [InlineData(1, "With 1 learner there is no telling what the group needs.")]
    [InlineData(0, "there is nothing to compute")]
    public async Task say_what_their_number_allows_and_no_more(int learners, string words) => await ShowAsync(learners, 1280, false, false, async page =>
        Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal));

    [Fact]
    public async Task name_what_to_teach_next_with_its_lesson_and_its_pair() => await ShowAsync(24, 1280, false, false, async page =>
    {
        var first = page.Locator(".teach li").First;

        await Assertions.Expect(first.GetByRole(AriaRole.Heading)).ToHaveTextAsync("“The asset decides”");
        await Assertions.Expect(first).ToContainTextAsync("24 of 24 learners showed it, likely 86 to 100\u00a0%.");
        await Assertions.Expect(first.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Gates and assets", "Item 2", "Item 1"]);
    });

    [Fact]
    public async Task hold_a_learners_name_as_text() => await ShowAsync(7, 1280, false, false, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "<img src=x>" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main img")).ToHaveCountAsync(0);
    });

    [Fact]
    public async Task scroll_the_map_by_keyboard_and_not_the_page() => await ShowAsync(24, 360, false, false, async page =>
    {
        var map = page.GetByRole(AriaRole.Region, new() { Name = "Misconceptions and missed words, learner by learner" });
        await map.FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForFunctionAsync("() => document.querySelector('.scroll:focus').scrollLeft > 0");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => scrollX"));
    });

    private async Task ShowAsync(int learners, int width, bool isDark, bool isForced, Func<IPage, Task> act)
    {
        WriteSite();
        await using var server = await SiteServer.StartAsync("/", _folder[""]);
        var settings = new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = isForced ? ForcedColors.Active : ForcedColors.None,
        };

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.OpenAsync("/");
            await page.EvaluateAsync(Draw, new object[] { Analyse(learners).ToJsonString(), Names().ToJsonString(), true });
            await act(page);
        }, settings);
    }

    private void WriteSite()
    {
        _folder.Write("index.html", Page);
        _folder.Write("icon.svg", ClientFiles.Text("icon.svg"));
        _folder.Write("core.js", string.Concat(CoreScripts.Written));
        _folder.Write("all.css", string.Concat(AssetRenderer.StyleParts[AssetRenderer.StylePath].Concat(["extras", "cards", "results"]).Select(name => ClientFiles.Text($"styles/{name}.css"))));
        _folder.Write($"assets/{Module}", Encoding.UTF8.GetString(Minifier.Module(Module, Joiner.Join(Module))));
    }

    /// <summary>Everybody falls for the second item; those who do well in the rest have the third one wrong. A third of them try again.</summary>
    private JsonNode Analyse(int learners)
    {
        var quiz = new AssignedQuiz(_engine, [.. Enumerable.Range(1, 5).Select(number => LearnerItems.Campaign($"item-{number}", number % 2 == 0 ? "lead" : "demand", slip: Slips[number switch { 1 => 0, 2 => 1, _ => 2 }], twin: number < 3 ? $"item-{3 - number}" : null)), new JsonObject { ["item"] = JsonNode.Parse(SampleBank.Single) }]);
        for (var learner = 0; learner < learners; learner++)
        {
            var name = learner == 3 ? "<img src=x>" : $"Learner {learner:00}";
            var isGood = learner % 2 == 0;
            quiz.HandIn(name, $"{(isGood ? 'R' : 'W')}w{(isGood ? 'W' : 'r')}{(isGood || learner % 3 == 0 ? 'r' : 'N')}{(isGood && learner % 6 > 0 ? 'R' : 'W')}{(isGood ? 'R' : 'W')}", sure: learner % 4, seconds: 20 + learner);
            if (learner % 3 == 1)
            {
                quiz.HandIn(name, "RRrR-R", attempt: 2, sure: 3, seconds: 15);
            }
        }

        return quiz.Analyse();
    }

    /// <summary>A misconception and a dimension have no name here, as after a change of the rubric.</summary>
    private static JsonObject Names() => new()
    {
        ["labels"] = new JsonArray(Named("demand", "Demand generation", ("pen", "d")), Named("lead", "Lead generation", ("pen", "l"))),
        ["dimensions"] = new JsonArray(Named("success", "What counts as success", ("lesson", "Gates and assets"), ("path", "basics/gates/"))),
        ["slips"] = new JsonArray(
            Named("form-decides", "Form, so lead", ("line", "A form is only a sign."), ("lesson", "Gates and assets"), ("path", "basics/gates/")),
            Named("asset-decides", "The asset decides", ("line", "Anything can be given away."), ("lesson", "Gates and assets"), ("path", "basics/gates/"))),
        ["items"] = new JsonArray([.. Enumerable.Range(1, 5).Select(number => new JsonObject { ["id"] = $"item-{number}", ["title"] = $"Item {number}", ["href"] = $"/#item-{number}" }), new JsonObject { ["id"] = "what-a-lead-is", ["title"] = "What a lead is", ["choices"] = new JsonArray(Named("a", "Somebody who buys")) }]),
    };

    private static JsonObject Named(string id, string name, params IEnumerable<(string Name, string Value)> more) =>
        new([KeyValuePair.Create<string, JsonNode?>("id", id), KeyValuePair.Create<string, JsonNode?>("name", name), .. more.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Name, pair.Value))]);
}
