using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A way in which people operate a page.</summary>
public interface IHand
{
    /// <summary>Chooses a radio button, or ticks or unticks a checkbox.</summary>
    Task ChooseAsync(ILocator input);

    /// <summary>Picks an entry of a menu.</summary>
    Task PickAsync(ILocator menu, string entry);

    /// <summary>Types into a field, in place of what it holds.</summary>
    Task TypeAsync(ILocator field, string text);

    /// <summary>Presses a button or follows a link.</summary>
    Task PressAsync(ILocator control);
}
