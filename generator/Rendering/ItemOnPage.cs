using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>An item that stands on a page.</summary>
/// <param name="Item">The item.</param>
/// <param name="Drawn">What it looks like wherever it stands.</param>
/// <param name="Route">The page.</param>
/// <param name="HeadingLevel">Of its title there.</param>
public sealed record ItemOnPage(Item Item, DrawnItem Drawn, Route Route, int HeadingLevel)
{
    /// <summary>Writes it as it stands there.</summary>
    public void WriteTo(Utf8Text text) => Drawn.WriteTo(text, Route, HeadingLevel);
}
