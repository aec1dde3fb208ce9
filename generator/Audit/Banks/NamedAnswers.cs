using GenGuide.Diagnostics;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of the words by which campaigns name their own keys.</summary>
public sealed class NamedAnswers(DiagnosticBag diagnostics)
{
    /// <param name="found">In a bank.</param>
    /// <param name="items">Of that bank.</param>
    public void Report(IReadOnlyList<NamedAnswer> found, IReadOnlyList<AuditedItem> items)
    {
        foreach (var named in found)
        {
            var audited = items.First(audited => audited.Item.Id == named.Item);
            var word = audited.Text.Sentences[named.Sentence][named.Word];
            diagnostics.Add(DiagnosticCatalog.NamesItsAnswer, audited.Item.Source.LocationOf(word.Span), word.Text, audited.Item.Id, audited.Item.Keys.First().Words);
        }
    }
}
