using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>A part of the site that is drawn as a whole, independent of all others.</summary>
/// <param name="Name">The same from one build to the next.</param>
/// <param name="Draw">Makes its files. Safe to call from several threads; what it asks of the site is all that it depends on, beside what the program was started with.</param>
public sealed record DrawingUnit(string Name, Func<TracedSite, IEnumerable<OutputFile>> Draw)
{
    /// <summary>False for what rests on something that is not asked of the site, and so is drawn in every run.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>True for what gathers something of every page: who looks at a page that was just edited does not wait for it. It is drawn in every run.</summary>
    public bool IsLate { get; init; }
}
