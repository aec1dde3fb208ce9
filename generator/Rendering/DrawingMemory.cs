using System.Collections.Concurrent;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What was drawn in the last run, unit by unit, with all that each asked of the site. A unit that would be told the same again is not drawn again.</summary>
/// <typeparam name="T">What is kept of a file.</typeparam>
public sealed class DrawingMemory<T>
{
    private ConcurrentDictionary<string, Drawn> _before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Drawn> _now = new(StringComparer.Ordinal);
    private string? _commit;
    private string? _path;
    private bool _hasSamePath;

    /// <summary>Begins a run. What the last run did not draw is forgotten.</summary>
    /// <param name="site">What is drawn.</param>
    /// <param name="commit">What the site is built from. It stands on few pages, and changes so seldom that all of them are drawn again then.</param>
    public void Begin(Site site, string? commit)
    {
        (_before, _now) = (commit == _commit ? _now : new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        _commit = commit;
        _hasSamePath = site.PathShape == _path;
        _path = site.PathShape;
    }

    /// <summary>Gives up a run; the next one begins where this one began.</summary>
    public void GiveUp()
    {
        _now = new(_now.Concat(_before).DistinctBy(entry => entry.Key), StringComparer.Ordinal);
        _path = null;
    }

    /// <summary>The files of a unit.</summary>
    /// <param name="unit">What is drawn.</param>
    /// <param name="site">What it is drawn from.</param>
    /// <param name="take">Makes of a file what is kept of it.</param>
    public IReadOnlyList<T> Recall(DrawingUnit unit, Site site, Func<Writing.OutputFile, T> take)
    {
        if (!unit.IsKept || !_before.TryGetValue(unit.Name, out var drawn) || !drawn.Log.HoldsIn(site, _hasSamePath))
        {
            var log = new FactLog();
            drawn = new Drawn(log, [.. unit.Draw(new TracedSite(site, log)).Select(take)]);
        }

        _now[unit.Name] = drawn;
        return drawn.Files;
    }

    private sealed record Drawn(FactLog Log, IReadOnlyList<T> Files);
}
