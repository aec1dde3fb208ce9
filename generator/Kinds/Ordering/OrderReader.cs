using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Kinds.Ordering;

/// <summary>A numbered list, written in the right order, that is to be put in order. Each entry gets a place.</summary>
public sealed class OrderReader : IItemReader
{
    private const int Fewest = 3;
    private const int Most = 8;

    public string Kind => PartsQuestion.OrderKind;

    public IReadOnlyList<string> Keys { get; } = [PartReader.EnoughKey];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        FreeChoices.ReportMarks(source, diagnostics);
        if (FreeChoices.AreUnasked(source, diagnostics))
        {
            return null;
        }

        if (source.Syntax.Body is not [_, .., ListBlock { IsOrdered: true, Count: >= Fewest and <= Most } list])
        {
            diagnostics.Add(DiagnosticCatalog.OrderWithoutList, source.Location, source.Id, Fewest, Most);
            return null;
        }

        var entries = list.OfType<ListItemBlock>().Select(entry => (Words: entry.FirstOrDefault() is LeafBlock words ? PlainText.Of(words) : "", Entry: entry)).ToList();
        var bare = entries.Where(entry => entry.Words.Length == 0 || entry.Entry.Count < 2).ToList();
        foreach (var (words, entry) in bare)
        {
            diagnostics.Add(DiagnosticCatalog.PartWithoutReason, source.File.LocationOf(source.File.LineAround(entry.ToTextSpan())), words, "under it, indented by three spaces");
        }

        if (bare.Count > 0 || PartReader.HasRepeats(source, entries.Select(entry => (entry.Words, entry.Entry[0].ToTextSpan())), diagnostics))
        {
            return null;
        }

        var places = Enumerable.Range(1, entries.Count).Select(place => place.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var parts = Shuffle(source.Id, entries.Count).Select((right, shown) => PartReader.PartOf(shown, entries[right].Words, places, right, entries[right].Entry.ToTextSpan())).ToList();
        var enough = PartReader.EnoughOf(source, parts.Count, diagnostics);
        return new PartsQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = parts.SelectMany(part => part.Options).ToArray(),
            Parts = parts,
            Enough = enough,
            MeaningHash = MeaningOf.Parts(Kind, enough, parts),
        };
    }

    /// <summary>The right places in the order in which they are shown: the same for ever, whatever the words, and not the right order itself.</summary>
    private static List<int> Shuffle(string id, int count)
    {
        var shuffled = Enumerable.Range(0, count).OrderBy(place => ContentHash.Of($"{id}|{place}"), StringComparer.Ordinal).ToList();
        return shuffled.SequenceEqual(shuffled.Order()) ? [.. shuffled.Skip(1), shuffled[0]] : shuffled;
    }
}
