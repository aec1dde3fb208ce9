using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Activates a control without any pointer or key, as a screen reader or voice control does.</summary>
public sealed class AssistiveHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.EvaluateAsync("input => input.click()");

    public Task PressAsync(ILocator control) => control.EvaluateAsync("control => { control.focus(); control.click(); }");
}
