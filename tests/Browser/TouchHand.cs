using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Taps with a finger.</summary>
public sealed class TouchHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.TapAsync();

    public Task PressAsync(ILocator control) => control.TapAsync();
}
