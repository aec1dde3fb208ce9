using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Tab, arrows, Space and Enter, and nothing else.</summary>
public sealed class KeyboardHand : IHand
{
    private const int MostSteps = 400;

    public async Task ChooseAsync(ILocator input)
    {
        var keyboard = input.Page.Keyboard;
        if (await input.GetAttributeAsync("type") == "checkbox")
        {
            await TabToAsync(input);
            await keyboard.PressAsync("Space");
            return;
        }

        // Tab reaches one button of a group, and arrows lead to the others.
        await StepAsync(input, "Tab", "input => input.form === document.activeElement.form && document.activeElement.name === input.name");
        await StepAsync(input, "ArrowDown", "input => input === document.activeElement");
        await keyboard.PressAsync("Space");
        await Assertions.Expect(input).ToBeCheckedAsync();
    }

    public async Task PickAsync(ILocator menu, string entry)
    {
        await TabToAsync(menu);
        await StepAsync(menu, "Home", "menu => menu.selectedIndex === 0");
        for (var step = 0; step < MostSteps && await menu.EvaluateAsync<string>("menu => menu.selectedOptions[0].text") != entry; step++)
        {
            await menu.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(entry, await menu.EvaluateAsync<string>("menu => menu.selectedOptions[0].text"));
    }

    public async Task TypeAsync(ILocator field, string text)
    {
        await TabToAsync(field);
        await field.Page.Keyboard.PressAsync("ControlOrMeta+a");
        await field.Page.Keyboard.TypeAsync(text);
    }

    public async Task PressAsync(ILocator control)
    {
        await TabToAsync(control);
        await control.Page.Keyboard.PressAsync("Enter");
    }

    public static Task TabToAsync(ILocator control) => StepAsync(control, "Tab", "control => control === document.activeElement");

    private static async Task StepAsync(ILocator target, string key, string isThere)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await target.EvaluateAsync<bool>(isThere))
            {
                return;
            }

            await target.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{key} does not lead to {target}.");
    }
}
