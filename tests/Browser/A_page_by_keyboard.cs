using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_page_by_keyboard(SharedBrowser browser, BuiltSites sites)
{
    private static readonly string[] Keys =
        ["a", "j", "k", "1", "/", "?", " ", "Enter", "Escape", "ArrowDown", "ArrowLeft", "Home", "End", "PageDown", "PageUp", "Backspace", "Control+a"];

    /// <summary>Numbers every stop of the Tab key in the order of the document; a group of radio buttons is one.</summary>
    private const string NumberStops =
        """
        () => {
          const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(element => {
            if (element.tabIndex < 0 || element.disabled || element.matches(":disabled") || !element.checkVisibility({ visibilityProperty: true })) return false;
            return element.type !== "radio" || [...element.form.elements].find(other => other.type === "radio" && other.name === element.name) === element;
          });
          stops.forEach((element, index) => element.dataset.stop = index);
          return stops.length;
        }
        """;

    private const string CurrentStop =
        """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return -1;
          const first = at.type === "radio" ? [...at.form.elements].find(element => element.type === "radio" && element.name === at.name) : at;
          return Number(first.dataset.stop ?? -2);
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("quizzes/two-jobs/")]
    [InlineData("quizzes/programme/")]
    [InlineData("telling-apart/channels/")]
    [InlineData("glossary/")]
    [InlineData("trainer/")]
    [InlineData("trainer/results/")]
    [InlineData("assigned/")]
    public async Task is_walked_from_start_to_end_and_back_without_a_trap(string path) => await VisitAsync(path, async page =>
    {
        var count = await page.EvaluateAsync<int>(NumberStops);

        await WalkAsync(page, "Tab", Enumerable.Range(0, count));
        await page.Keyboard.PressAsync("Tab");
        await page.EvaluateAsync("() => document.querySelector(`[data-stop='${document.querySelectorAll('[data-stop]').length - 1}']`).focus()");
        await WalkAsync(page, "Shift+Tab", Enumerable.Range(0, count - 1).Reverse());
    });

    [Fact]
    public async Task that_holds_an_answered_quiz_is_walked_to_its_end_and_back() => await VisitAsync("start/what-do-you-know/", async page =>
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "I don’t know yet" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer again" }).WaitForAsync();
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the label" }).First.ClickAsync();
        var count = await page.EvaluateAsync<int>(NumberStops);
        await page.EvaluateAsync("() => document.querySelector('[data-stop=\"0\"]').focus()");

        await WalkAsync(page, "Tab", Enumerable.Range(1, count - 1));
        await WalkAsync(page, "Shift+Tab", Enumerable.Range(0, count - 1).Reverse());
    });

    [Fact]
    public async Task keeps_no_key_to_itself() => await VisitAsync("quizzes/first-look/", async page =>
    {
        await page.EvaluateAsync("() => { window.kept = []; window.addEventListener('keydown', event => { if (event.defaultPrevented) window.kept.push(event.key); }); }");
        var radio = page.GetByRole(AriaRole.Radio).First;
        foreach (var key in Keys)
        {
            await radio.FocusAsync();
            await page.Keyboard.PressAsync(key);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.kept"));
    });

    [Fact]
    public async Task begins_with_a_way_past_its_header() => await VisitAsync("quizzes/two-jobs/", async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    });

    [Fact]
    public async Task opens_its_contents_on_a_phone_and_closes_them_with_Escape() => await VisitAsync(
        "two-jobs/demand-generation/",
        async page =>
        {
            var menu = page.GetByRole(AriaRole.Button, new() { Name = "Contents" });
            var path = page.GetByRole(AriaRole.Navigation, new() { Name = "The path" });
            await Assertions.Expect(path).ToBeHiddenAsync();
            await KeyboardHand.TabToAsync(menu);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(path).ToBeVisibleAsync();
            Assert.Empty(await AccessibilityScan.FindAsync(page, "the contents on a phone"));

            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(path.GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");

            await Assertions.Expect(path).ToBeHiddenAsync();
            await Assertions.Expect(menu).ToBeFocusedAsync();
        },
        new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    private static async Task WalkAsync(IPage page, string key, IEnumerable<int> stops)
    {
        foreach (var stop in stops)
        {
            await page.Keyboard.PressAsync(key);
            var at = await page.EvaluateAsync<int>(CurrentStop);

            // A field for a date has a stop for each of its parts.
            for (var parts = 0; parts < 8 && at != stop && await page.EvaluateAsync<bool>("() => document.activeElement.type === 'datetime-local'"); parts++)
            {
                await page.Keyboard.PressAsync(key);
                at = await page.EvaluateAsync<int>(CurrentStop);
            }

            Assert.True(at == stop, $"{key} leads to stop {at} and not to {stop}: {await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)")}");
        }
    }

    private async Task VisitAsync(string path, Func<IPage, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));

        await browser.VisitAsync(
            server,
            async visit =>
            {
                var page = await visit.OpenAsync(BuiltSites.Subfolder + path);
                await Assertions.Expect(page.Locator(":is(gg-trainer, gg-results, gg-assigned):not(:has(form))")).ToHaveCountAsync(0);
                if (await page.Locator("gg-quiz").CountAsync() > 0)
                {
                    await new QuizPage(page, new KeyboardHand()).ReadyAsync();
                }

                await act(page);
            },
            options);
    }
}
