using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Clicks with a mouse.</summary>
public sealed class MouseHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.ClickAsync();

    /// <summary>The list of a native menu is drawn by the system, where no page and no test can press it.</summary>
    public Task PickAsync(ILocator menu, string entry) => menu.SelectOptionAsync(new SelectOptionValue { Label = entry });

    public async Task TypeAsync(ILocator field, string text)
    {
        await field.ClickAsync();
        await field.FillAsync(text);
    }

    public Task PressAsync(ILocator control) => control.ClickAsync();
}
