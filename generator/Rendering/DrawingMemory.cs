using GenGuide.Model;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>What was drawn in the last run, unit by unit, with all that each asked of the site. A unit that would be told the same again is not drawn again.</summary>
/// <typeparam name="T">What is kept of a file.</typeparam>
public sealed class DrawingMemory<T>
{
    private Run? _last;

    /// <summary>Draws what is not drawn yet. What the last run did not draw is forgotten; a run that is given up leaves nothing.</summary>
    /// <param name="site">What is drawn.</param>
    /// <param name="commit">What the site is built from. It stands on few pages, and changes so seldom that all of them are drawn again then.</param>
    /// <param name="units">What it consists of.</param>
    /// <param name="take">Makes of a file what is kept of it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Drawing<T> Draw(Site site, string? commit, IEnumerable<DrawingUnit> units, Func<OutputFile, T> take, CancellationToken cancellation)
    {
        var before = commit == _last?.Commit ? _last : null;
        var changes = before is null ? null : FactChanges.Between(before.Site, site);
        var hasSamePath = changes is null && before?.Site.PathShape == site.PathShape;
        DrawingUnit[] all = [.. units];
        var drawn = new DrawnUnit<T>?[all.Length];
        for (var place = 0; changes is not null && place < all.Length; place++)
        {
            drawn[place] = before!.Find(all[place], place) is { } known && known.Log.HoldsIn(site, changes) ? known : null;
        }

        Processors.ForEach(
            Enumerable.Range(0, all.Length).Where(place => drawn[place] is null),
            place => drawn[place] = changes is null && before?.Find(all[place], place) is { } known && known.Log.HoldsIn(site, hasSamePath)
                ? known
                : DrawnUnit<T>.Of(all[place], site, take),
            cancellation);
        _last = Run.Of(site, commit, drawn!, before);
        return new Drawing<T>(_last.Files, _last.Sum, _last.Units.Entries.SelectMany(unit => unit.Kept));
    }

    private sealed record Run(Site Site, string? Commit, NamedCollection<DrawnUnit<T>> Units, Dictionary<string, OutputFile> Files, ulong Sum)
    {
        public static Run Of(Site site, string? commit, IEnumerable<DrawnUnit<T>> drawn, Run? before)
        {
            var units = NamedEntries.Of(drawn, unit => unit.Name, before?.Units);
            if (before is not null && units.ChangesSince(before.Units) is { } changed)
            {
                return before.After(site, units, changed);
            }

            var files = units.Entries.SelectMany(unit => unit.Files).ToDictionary(file => file.Path, StringComparer.Ordinal);
            return new Run(site, commit, units, files, units.Entries.Aggregate(0UL, (sum, unit) => sum + unit.Sum));
        }

        /// <summary>Looked for at a place first: after most edits nearly all units are where they were.</summary>
        public DrawnUnit<T>? Find(DrawingUnit unit, int place) =>
            !unit.IsKept ? null
            : place < Units.Count && Units.Entries[place].Name == unit.Name ? Units.Entries[place]
            : Units.GetValueOrDefault(unit.Name);

        private Run After(Site site, NamedCollection<DrawnUnit<T>> units, IReadOnlyList<int> changed)
        {
            var (files, sum) = (new Dictionary<string, OutputFile>(Files, StringComparer.Ordinal), Sum);
            foreach (var gone in changed.Select(place => Units.Entries[place]))
            {
                sum -= gone.Sum;
                foreach (var file in gone.Files)
                {
                    files.Remove(file.Path);
                }
            }

            foreach (var drawn in changed.Select(place => units.Entries[place]))
            {
                sum += drawn.Sum;
                foreach (var file in drawn.Files)
                {
                    files.Add(file.Path, file);
                }
            }

            return new Run(site, Commit, units, files, sum);
        }
    }
}

/// <summary>All that was drawn.</summary>
/// <typeparam name="T">What is kept of a file.</typeparam>
/// <param name="Files">By path.</param>
/// <param name="Sum">Another number where a file has other content.</param>
/// <param name="Kept">What was kept of each.</param>
public sealed record Drawing<T>(IReadOnlyDictionary<string, OutputFile> Files, ulong Sum, IEnumerable<T> Kept);

/// <summary>A unit as it was drawn.</summary>
/// <param name="Name">The unit's.</param>
/// <param name="Log">What was asked of the site.</param>
/// <param name="Files">What came of it.</param>
/// <param name="Kept">What is kept of each file.</param>
internal sealed record DrawnUnit<T>(string Name, FactLog Log, IReadOnlyList<OutputFile> Files, IReadOnlyList<T> Kept)
{
    /// <summary>Of its files.</summary>
    public ulong Sum { get; } = ContentSum.Of(Files);

    public static DrawnUnit<T> Of(DrawingUnit unit, Site site, Func<OutputFile, T> take)
    {
        var log = new FactLog();
        var (files, kept) = (new List<OutputFile>(), new List<T>());
        foreach (var file in unit.Draw(new TracedSite(site, log)))
        {
            files.Add(file);
            kept.Add(take(file));
        }

        return new DrawnUnit<T>(unit.Name, log, files, kept);
    }
}
