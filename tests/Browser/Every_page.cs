using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class Every_page(SharedBrowser browser, BuiltSites sites)
{
    /// <summary>One page of each kind.</summary>
    private static readonly string[] Samples =
        ["", "start/", "telling-apart/mixed-cases/", "telling-apart/channels/", "tables/side-by-side/", "glossary/", "sources/", "quizzes/", "quizzes/two-jobs/", SitePages.NotFound];

    /// <summary>What opens the answer, where there is more to it than the answer and its reasons.</summary>
    private static readonly Dictionary<string, string> Summaries = new(StringComparer.Ordinal)
    {
        ["blanks"] = "Show the table filled in",
        ["mark"] = "Show the words and the reasons",
        ["open"] = "Show one good answer",
    };

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task is_accessible(int width, ColorScheme scheme) => await LookAsync(
        new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme },
        (page, path) => AccessibilityScan.FindAsync(page, $"{path} at {width} {scheme}"));

    [Fact]
    public async Task is_accessible_in_forced_colours() => await LookAsync(
        new BrowserNewContextOptions { ForcedColors = ForcedColors.Active },
        (page, path) => AccessibilityScan.FindAsync(page, path),
        Samples);

    /// <summary>The narrowest phone, and as many pixels as 400 % zoom leaves of a screen of 1280 by 1024.</summary>
    [Fact]
    public async Task never_scrolls_sideways() => await LookAsync(
        new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 256 } },
        async (page, path) =>
        {
            var needed = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
            return needed > 320 ? [$"{path} needs {needed} pixels of 320"] : [];
        });

    [Fact]
    public async Task has_one_title_one_heading_of_the_first_level_and_a_language() => await LookAsync(
        new BrowserNewContextOptions(),
        async (page, path) =>
        {
            var headings = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).AllInnerTextsAsync();
            var title = await page.TitleAsync();
            var language = await page.Locator("html").GetAttributeAsync("lang");
            var isSound = headings.Count == 1 && headings[0].Length > 0 && title.Contains(headings[0], StringComparison.Ordinal) && language == "en";
            return isSound ? [] : [$"{path}: title '{title}', headings '{string.Join("', '", headings)}', language '{language}'"];
        });

    [Fact]
    public async Task reads_without_script() => await LookAsync(
        new BrowserNewContextOptions { JavaScriptEnabled = false },
        async (page, path) =>
        {
            var problems = new List<string>();
            foreach (var item in await page.GetByRole(AriaRole.Article).AllAsync())
            {
                var kind = await item.GetAttributeAsync("data-kind") ?? "";
                var summary = item.GetByText(Summaries.GetValueOrDefault(kind, "Show the answer and the reasons"), new() { Exact = true });
                if (!await summary.IsVisibleAsync() || await item.GetByRole(AriaRole.Button).CountAsync() > 0)
                {
                    problems.Add($"{path}: an item of it shows no way to its answer, or a button that does nothing");
                }
                else
                {
                    await summary.FocusAsync();
                    await page.Keyboard.PressAsync("Enter");
                    if (!await Teaching(item, kind).First.IsVisibleAsync())
                    {
                        problems.Add($"{path}: the answer of an item does not open");
                    }
                }
            }

            return await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).IsVisibleAsync() ? problems : [.. problems, $"{path} shows no heading"];
        });

    [Fact]
    public async Task is_pressed_only_at_buttons_links_and_fields() => await LookAsync(
        new BrowserNewContextOptions(),
        (page, path) => FindAsync(page, path,
            """
            () => [...document.querySelectorAll("body *")].filter(element => {
              const isNative = element.closest("a[href], button, summary, label, input, select, textarea");
              const acts = element.matches("[role=button], [role=link], [role=radio], [role=checkbox], [role=tab], [onclick], [draggable=true]")
                || element.tabIndex >= 0 && !element.matches("a[href], button, summary, input, select, textarea")
                || getComputedStyle(element).cursor === "pointer";
              return acts && !isNative;
            }).map(element => element.outerHTML.slice(0, 120))
            """));

    [Fact]
    public async Task has_targets_of_24_pixels() => await LookAsync(
        new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 800 }, HasTouch = true },
        (page, path) => FindAsync(page, path,
            """
            () => [...document.querySelectorAll("button:not(.term), summary, a[href], label")].filter(element => {
              const box = element.getBoundingClientRect();
              const isInText = getComputedStyle(element).display === "inline";
              return element.checkVisibility() && box.width > 0 && !isInText && (box.height < 24 || box.width < 24);
            }).map(element => `${Math.round(element.getBoundingClientRect().height)} pixels: ${element.outerHTML.slice(0, 120)}`)
            """));

    [Fact]
    public async Task moves_nothing_where_motion_is_not_wanted()
    {
        const string Moving =
            """
            () => [...document.querySelectorAll("*")].filter(element => {
              const style = getComputedStyle(element);
              return style.transitionDuration.split(",").some(time => parseFloat(time) > 0) || style.animationDuration.split(",").some(time => parseFloat(time) > 0) || style.scrollBehavior === "smooth";
            }).map(element => element.outerHTML.slice(0, 120))
            """;

        await LookAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }, FindMovingAsync, Samples);
        await LookAsync(
            new BrowserNewContextOptions { ReducedMotion = ReducedMotion.NoPreference },
            async (page, path) => (await FindMovingAsync(page, path)).Count > 0 ? [] : [$"{path} has no motion at all, so this test shows nothing"],
            "quizzes/two-jobs/");

        // Until the script arrives, an answer waits to come by itself; that is a wait and no motion.
        async Task<IReadOnlyList<string>> FindMovingAsync(IPage page, string path)
        {
            await Assertions.Expect(page.Locator("gg-quiz:not([data-ready])")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
            return await FindAsync(page, path, Moving);
        }
    }

    /// <summary>What an opened answer teaches by: reasons under a heading, beside each thing, or a whole that is filled in.</summary>
    private static ILocator Teaching(ILocator item, string kind) => kind switch
    {
        "sort" or "order" => item.Locator(".placed .why").Filter(new() { HasNotTextRegex = new Regex("^\\s*$") }),
        "mark" => item.Locator(".reasons li").Filter(new() { HasText = "Asked for" }),
        "blanks" => item.Locator(".solution .filled").Filter(new() { HasNotTextRegex = new Regex("^\\s*$") }),
        "open" => item.Locator(".solution p").Filter(new() { HasNotTextRegex = new Regex("^\\s*$") }),
        _ => item.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Why") }),
    };

    private static async Task<IReadOnlyList<string>> FindAsync(IPage page, string path, string script) =>
        [.. (await page.EvaluateAsync<string[]>(script)).Select(found => $"{path}: {found}")];

    /// <summary>Opens the pages in two tabs side by side and gathers what is wrong with any of them.</summary>
    private async Task LookAsync(BrowserNewContextOptions options, Func<IPage, string, Task<IReadOnlyList<string>>> find, params string[] only)
    {
        var folder = sites.Real(BuiltSites.Subfolder);
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, folder);
        var paths = new ConcurrentQueue<string>(only.Length > 0 ? only.Select(path => BuiltSites.Subfolder + path) : SitePages.AddressesOf(folder, BuiltSites.Subfolder));
        var problems = new ConcurrentQueue<string>();

        await browser.VisitAsync(
            server,
            visit => Task.WhenAll(LookAtNextAsync(visit), LookAtNextAsync(visit)),
            options);

        Assert.Empty(problems.Order(StringComparer.Ordinal));

        async Task LookAtNextAsync(Visit visit)
        {
            var page = await visit.Context.NewPageAsync();
            while (paths.TryDequeue(out var path))
            {
                await page.GotoAsync(server.Origin + path);
                foreach (var problem in await find(page, path))
                {
                    problems.Enqueue(problem);
                }
            }
        }
    }
}
