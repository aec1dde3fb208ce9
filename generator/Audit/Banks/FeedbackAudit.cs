using GenGuide.Diagnostics;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of feedback that says too little, or more than is read.</summary>
public sealed class FeedbackAudit(DiagnosticBag diagnostics)
{
    /// <summary>Fewer say that an answer is right or wrong, and not why.</summary>
    private const int Fewest = 20;

    /// <summary>More are skipped, beside all that the explanation is composed of.</summary>
    private const int Most = 45;

    public void Check(IEnumerable<AuditedItem> items)
    {
        foreach (var (audited, choice, words) in items.SelectMany(audited => audited.Item.Choices.Zip(audited.FeedbackWords, (choice, words) => (audited, choice, words))))
        {
            var location = audited.Item.Source.LocationOf(choice.Span);
            if (words < Fewest)
            {
                diagnostics.Add(DiagnosticCatalog.FeedbackTooShort, location, choice.Words, words, Fewest);
            }
            else if (words > Most)
            {
                diagnostics.Add(DiagnosticCatalog.FeedbackTooLong, location, choice.Words, words, Most);
            }
        }
    }
}
