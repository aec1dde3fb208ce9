using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_term(SharedBrowser browser, BuiltSites sites)
{
    private const string Lesson = "two-jobs/demand-generation/";

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 };

    [Fact]
    public async Task is_explained_under_a_pointer_that_may_go_on_to_the_explanation() => await VisitAsync(Lesson, async page =>
    {
        var (term, card) = Find(page);
        await term.HoverAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("\\. .{20,}"));
        Assert.Empty(await AccessibilityScan.FindAsync(page, "a term that is explained"));

        await card.GetByRole(AriaRole.Link).HoverAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", await term.EvaluateAsync<string>("link => link.href"));

        // Longer than any wait of the page: nothing may happen now.
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 700))");
        await Assertions.Expect(card).ToBeVisibleAsync();

        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(card).ToBeHiddenAsync();

        await term.HoverAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();

        await term.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/glossary/#"));
    });

    [Fact]
    public async Task is_explained_to_a_keyboard_and_traps_nobody() => await VisitAsync(Lesson, async page =>
    {
        var (term, card) = Find(page);
        await KeyboardHand.TabToAsync(term);
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();
        await Assertions.Expect(card).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();
        await Assertions.Expect(term).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await card.EvaluateAsync<bool>("card => card.contains(document.activeElement)"));

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/glossary/#"));
    });

    [Fact]
    public async Task is_explained_to_a_finger_that_may_go_on_to_the_glossary() => await VisitAsync(
        Lesson,
        async page =>
        {
            var (term, card) = Find(page);
            await term.TapAsync();
            await Assertions.Expect(card).ToBeVisibleAsync();
            await Assertions.Expect(card).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.EndsWith(Lesson, page.Url, StringComparison.Ordinal);
            Assert.Empty(await AccessibilityScan.FindAsync(page, "a term on a phone"));

            await page.Touchscreen.TapAsync(180, 20);
            await Assertions.Expect(card).ToBeHiddenAsync();

            await term.TapAsync();
            await card.GetByRole(AriaRole.Link, new() { Name = "More in the glossary" }).TapAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/glossary/#"));
        },
        Phone);

    [Fact]
    public async Task whose_meaning_cannot_be_fetched_is_a_link_to_a_finger_too() => await VisitAsync(
        Lesson,
        async page =>
        {
            await page.RouteAsync("**/terms.json", route => route.AbortAsync());

            await Find(page).Term.TapAsync();

            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/glossary/#"));
        },
        Phone,
        expected: "ERR_FAILED");

    [Fact]
    public async Task is_a_link_without_script()
    {
        var options = Phone;
        options.JavaScriptEnabled = false;
        await VisitAsync(
            Lesson,
            async page =>
            {
                await page.Locator("main a.term").First.TapAsync();

                await Assertions.Expect(page).ToHaveURLAsync(new Regex("/glossary/#"));
                await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
            },
            options);
    }

    [Fact]
    public async Task has_a_meaning_wherever_it_is_marked() => await VisitAsync("", async page =>
    {
        var known = await page.EvaluateAsync<string[]>("() => fetch('assets/terms.json').then(response => response.json()).then(Object.keys)");

        Assert.Equal(Content.RealSite.Site.Terms.Select(term => term.Anchor), known);
    });

    private static (ILocator Term, ILocator Card) Find(IPage page) => (page.Locator("main a.term").First, page.Locator(".gloss"));

    private Task VisitAsync(string path, Func<IPage, Task> act, BrowserNewContextOptions? options = null, string? expected = null) => browser.VisitRealAsync(
        sites,
        path,
        async (page, _) =>
        {
            // Until its script has come, a term is a link and nothing else.
            if (options?.JavaScriptEnabled != false && path.Length > 0)
            {
                await Assertions.Expect(page.Locator(".gloss")).ToHaveCountAsync(1);
            }

            await act(page);
        },
        options,
        expected);
}
