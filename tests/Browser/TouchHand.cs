using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Taps with a finger.</summary>
public sealed class TouchHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.TapAsync();

    /// <summary>The list of a native menu is drawn by the system, where no page and no test can press it.</summary>
    public Task PickAsync(ILocator menu, string entry) => menu.SelectOptionAsync(new SelectOptionValue { Label = entry });

    public async Task TypeAsync(ILocator field, string text)
    {
        await field.TapAsync();
        await field.FillAsync(text);
    }

    public Task PressAsync(ILocator control) => control.TapAsync();
}
