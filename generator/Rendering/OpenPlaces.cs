using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Rendering;

/// <summary>A place in something drawn that each page fills in.</summary>
/// <param name="At">How many bytes stand before it.</param>
/// <param name="To">The page that an address leads to; null for the level of a heading.</param>
/// <param name="Deeper">How much deeper than the title a heading is.</param>
public readonly record struct OpenPlace(int At, string? To, int Deeper);

/// <summary>Finds them while an item is written for one page.</summary>
/// <param name="text">Where it is written.</param>
/// <param name="route">The page.</param>
/// <param name="headingLevel">Of the item's title on it.</param>
internal sealed class OpenPlaces(Utf8Text text, Route route, int headingLevel)
{
    private readonly List<OpenPlace> _found = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<OpenPlace> Found => _found;

    /// <summary>Leaves the level of a heading open, here.</summary>
    public void LeaveLevel(int level) => _found.Add(new OpenPlace(text.CountBytes(), null, level - headingLevel));

    /// <summary>Leaves open, here, where another page lies, and returns what is to be written behind it; of any other address nothing is left open.</summary>
    public string LeaveAddress(string address)
    {
        if (address.StartsWith('#') || address.Contains(':', StringComparison.Ordinal))
        {
            return address;
        }

        var end = address.IndexOf('#', StringComparison.Ordinal) is var fragment and >= 0 ? fragment : address.Length;
        var path = RelativePath.Resolve(route.Path, address[..end])!;
        _found.Add(new OpenPlace(text.CountBytes(), path.Length == 0 ? path : path + "/", 0));
        return address[end..];
    }
}
