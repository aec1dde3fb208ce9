using System.Globalization;
using GenGuide.Tests.Browser;
using GenGuide.Tests.Content;
using Microsoft.Playwright;

namespace GenGuide.Benchmarks;

/// <summary>How long it takes until a question can be answered: on a lesson as it is opened, and in practice after the one before it.</summary>
/// <param name="server">Serves the site.</param>
/// <param name="output">Where the table is written.</param>
public sealed class PagesBenchmark(CompressingServer server, TextWriter output)
{
    private const int Runs = 3;
    private const int Items = 20;
    private const float BytesASecond = 1_600_000 / 8f;
    private const int MillisecondsOfLatency = 150;
    private const int TimesSlower = 4;

    /// <summary>A learner reads at least that long before going on.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(1);

    /// <summary>Notes what a page does to its reader while it loads.</summary>
    private const string Notes = """
        window.noted = { tasks: [], shift: 0, ready: 0 };
        new PerformanceObserver(list => { for (const task of list.getEntries()) noted.tasks.push(task.duration); }).observe({ type: "longtask", buffered: true });
        new PerformanceObserver(list => { for (const shift of list.getEntries()) if (!shift.hadRecentInput) noted.shift += shift.value; }).observe({ type: "layout-shift", buffered: true });
        new MutationObserver(() => { if (!noted.ready && document.querySelector("gg-quiz") && !document.querySelector("gg-quiz:not([data-ready])")) noted.ready = performance.now(); })
          .observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
        """;

    /// <summary>Where the page's first question can be clicked; null while nothing is painted, or something else lies there.</summary>
    private const string Place = """
        () => {
          const radio = document.querySelector("article.item input[type=radio]");
          if (!radio || !performance.getEntriesByName("first-contentful-paint").length) return null;
          radio.scrollIntoView({ block: "center", behavior: "instant" });
          const { left, top, width, height } = radio.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return document.elementFromPoint(x, y) === radio ? [x, y] : null;
        }
        """;

    /// <summary>Milliseconds since the address was asked for, once the click has been taken; else 0.</summary>
    private const string Taken = """() => document.querySelector("article.item input[type=radio]").checked ? performance.now() : 0""";

    /// <summary>Goes on to the next item, and returns after how many milliseconds it could be answered.</summary>
    private const string GoOn = """
        () => new Promise(resolve => {
          const practice = document.querySelector("gg-practice");
          const before = practice.querySelector("article.item")?.id;
          const button = practice.querySelector("button[name=next]");
          const seen = new MutationObserver(() => {
            const next = practice.querySelector("article.item");
            if (!next || next.id === before || !next.querySelector("form :is(input, select, textarea):enabled")) return;
            seen.disconnect();
            resolve(performance.now() - start);
          });
          seen.observe(practice, { subtree: true, childList: true, attributes: true });
          const start = performance.now();
          button.click();
        })
        """;

    public async Task RunAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        string[] flags = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--disable-gpu", "--no-sandbox"] : ["--disable-gpu"];
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFinder.FindOrInstall(), Args = flags });

        // The first visit of a browser is slower than any other, whatever it visits.
        await OpenAsync(browser, hasScript: true);
        var with = new List<Opened>();
        var without = new List<Opened>();
        for (var run = 0; run < Runs; run++)
        {
            with.Add(await OpenAsync(browser, hasScript: true));
            without.Add(await OpenAsync(browser, hasScript: false));
        }

        var (scripted, plain) = (Median(with.Select(run => run.Answerable)), Median(without.Select(run => run.Answerable)));
        await output.WriteLineAsync($"A phone with {BytesASecond * 8 / 1e6:0.0} Mbit/s, {MillisecondsOfLatency} ms and a processor {TimesSlower} times slower; medians of {Runs} runs.");
        Line("lesson: until a question can be answered", $"{scripted:0} ms", "");
        Line("  the same without script", $"{plain:0} ms", "");
        Line("  ratio", $"{scripted / plain:0.00}", "1.10 at most");
        Line("  until its answer can be checked", $"{Median(with.Select(run => run.Ready)):0} ms", "");
        Line("  tasks longer than 50 ms", $"{Median(with.Select(run => (double)run.LongTasks)):0}, the longest {Median(with.Select(run => run.LongestTask)):0} ms", "");
        Line("  layout shift", $"{Median(with.Select(run => run.Shift)):0.000}", "0");

        await PractiseAsync(browser, isSlow: false, goal: "50 ms");
        await PractiseAsync(browser, isSlow: true, goal: "");
    }

    private async Task PractiseAsync(IBrowser browser, bool isSlow, string goal)
    {
        await using var context = await NewContextAsync(browser, hasScript: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, "quizzes/").AbsoluteUri);
        if (isSlow)
        {
            await SlowDownAsync(context, page);
        }

        var practice = page.Locator("gg-practice");
        await practice.Locator("button[name=start]").ClickAsync();
        await practice.Locator("button[name=next]").ClickAsync();
        var times = new List<double>();
        while (times.Count < Items)
        {
            await AnswerAsync(practice);
            await Task.Delay(Reading);
            times.Add(await page.EvaluateAsync<double>(GoOn));
        }

        var name = isSlow ? "practice: from one to the next, on that phone" : "practice: from one to the next, on this machine";
        Line(name, $"{Median(times):0} ms", goal);
        Line($"  the slowest of {Items}", $"{times.Max():0} ms", "");
    }

    /// <summary>Any answer will do: not to know is the quickest, and what is written oneself is compared.</summary>
    private static async Task AnswerAsync(ILocator practice)
    {
        var item = practice.Locator("article.item");
        await item.WaitForAsync();
        var text = item.Locator("textarea");
        if (await text.IsVisibleAsync())
        {
            await text.FillAsync("An answer.");
            await item.Locator("form .actions button").First.ClickAsync();
            await item.Locator("[data-state=comparing]").Or(practice.Locator("article[data-state=comparing]")).WaitForAsync();
            await item.Locator("form .actions button").First.ClickAsync();
        }
        else
        {
            await item.Locator("button[name=unsure]").ClickAsync();
        }

        await practice.Locator("button[name=next]").WaitForAsync();
    }

    private async Task<Opened> OpenAsync(IBrowser browser, bool hasScript)
    {
        await using var context = await NewContextAsync(browser, hasScript);
        var page = await context.NewPageAsync();
        await SlowDownAsync(context, page);
        if (hasScript)
        {
            await page.AddInitScriptAsync(Notes);
        }

        await page.GotoAsync(new Uri(server.Address, SampleLesson.PathOf(BenchmarkSite.Campaigns)).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        double answerable;
        do
        {
            double[]? place;
            while ((place = await page.EvaluateAsync<double[]?>(Place)) is null)
            {
            }

            await page.Mouse.ClickAsync((float)place[0], (float)place[1]);
            answerable = await page.EvaluateAsync<double>(Taken);
        }
        while (answerable == 0);

        if (!hasScript)
        {
            return new Opened(answerable, 0, 0, 0, 0);
        }

        await page.Locator("gg-quiz:not([data-ready])").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var tasks = await page.EvaluateAsync<double[]>("() => noted.tasks");
        return new Opened(answerable, await page.EvaluateAsync<double>("() => noted.ready"), tasks.Length, tasks.DefaultIfEmpty().Max(), await page.EvaluateAsync<double>("() => noted.shift"));
    }

    private static Task<IBrowserContext> NewContextAsync(IBrowser browser, bool hasScript) => browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = 360, Height = 800 },
        JavaScriptEnabled = hasScript,
        ServiceWorkers = ServiceWorkerPolicy.Block,
        ReducedMotion = ReducedMotion.Reduce,
    });

    private static async Task SlowDownAsync(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = MillisecondsOfLatency,
            ["downloadThroughput"] = BytesASecond,
            ["uploadThroughput"] = BytesASecond / 2,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = TimesSlower });
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private void Line(string name, string value, string goal) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-50} {value,-28} {(goal.Length > 0 ? "goal: " + goal : "")}").TrimEnd());

    /// <summary>What a visit to the lesson took, in milliseconds.</summary>
    private sealed record Opened(double Answerable, double Ready, int LongTasks, double LongestTask, double Shift);
}
