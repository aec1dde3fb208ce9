using GenGuide.Diagnostics;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of twins that differ in more than what is marked; then it is not the marked words that turn the key.</summary>
public sealed class TwinAudit(DiagnosticBag diagnostics)
{
    private const int WordsNamed = 8;

    /// <param name="first">The one that stands first.</param>
    /// <param name="second">Its twin.</param>
    public void Compare(AuditedItem first, AuditedItem second)
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
