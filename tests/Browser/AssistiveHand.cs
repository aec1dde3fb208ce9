using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Activates a control without any pointer or key, as a screen reader or voice control does.</summary>
public sealed class AssistiveHand : IHand
{
    public Task ChooseAsync(ILocator input) => input.EvaluateAsync("input => input.click()");

    public Task PickAsync(ILocator menu, string entry) => menu.EvaluateAsync(
        "(menu, option) => { menu.value = [...menu.options].find(({ text }) => text === option).value; for (const type of ['input', 'change']) menu.dispatchEvent(new Event(type, { bubbles: true })); }",
        entry);

    /// <summary>As dictation does: the field never sees a key.</summary>
    public Task TypeAsync(ILocator field, string text) => field.EvaluateAsync(
        "(field, text) => { field.focus(); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }",
        text);

    public Task PressAsync(ILocator control) => control.EvaluateAsync("control => { control.focus(); control.click(); }");
}
