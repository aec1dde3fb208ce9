using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of twins that differ in more than what is marked; then it is not the marked words that turn the key.</summary>
public sealed class TwinAudit(Site site, DiagnosticBag diagnostics)
{
    private const int WordsNamed = 8;

    public void Check(IReadOnlyList<AuditedItem> items)
    {
        var byItem = items.ToDictionary(audited => audited.Item.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scenario in items.Select(audited => audited.Item).OfType<Scenario>())
        {
            if (seen.Add(scenario.Id) && site.TwinOf(scenario) is { } twin && seen.Add(twin.Id))
            {
                Compare(byItem[scenario.Id], byItem[twin.Id]);
            }
        }
    }

    private void Compare(AuditedItem first, AuditedItem second)
    {
        var (strayFirst, straySecond) = TwinDifference.Of(first, second);
        var stray = strayFirst.Concat(straySecond).ToList();
        if (stray.Count == 0)
        {
            return;
        }

        var location = (strayFirst.Count > 0 ? first : second).Item.Source.LocationOf(stray[0].Span);
        diagnostics.Add(DiagnosticCatalog.TwinsDiffer, location, first.Item.Id, second.Item.Id, stray.Count, Named(strayFirst), Named(straySecond));
    }

    private static string Named(IReadOnlyList<CampaignWord> words) => words.Count == 0
        ? "nothing"
        : $"'{string.Join(' ', words.Take(WordsNamed).Select(word => word.Text))}{(words.Count > WordsNamed ? " …" : "")}'";
}
