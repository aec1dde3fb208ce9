using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Clicks with a mouse.</summary>
public sealed class MouseHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.ClickAsync();

    public Task PressAsync(ILocator control) => control.ClickAsync();
}
