using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>One of the two jobs a campaign can do.</summary>
/// <param name="Id">Short and stable.</param>
/// <param name="Name">As choices and table columns spell it.</param>
/// <param name="Sign">-1 or +1: the sign of the points that speak for it.</param>
/// <param name="Hint">What it counts, in one sentence.</param>
public sealed record Label(string Id, string Name, int Sign, string Hint)
{
    /// <summary>Of its name as a choice: one text for all campaigns.</summary>
    public ShortHash TextHash { get; } = ShortHash.OfWords(Name);
}
