using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Sources;
using GenGuide.Verification.Proofs;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of what lets a bank be passed without reading it, and of feedback, misconceptions and twins that do not do their work.</summary>
/// <remarks>A bank is audited by itself; only what all banks give away together takes all of them. The answers of learners are graded by the core.</remarks>
/// <param name="site">With all its banks.</param>
/// <param name="kinds">Write what is graded.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="memory">What the last audit found; null for one that is the only one.</param>
/// <param name="records">Of earlier builds, which found nothing in banks; null for none.</param>
public sealed class BankAudit(Site site, IReadOnlyList<IItemRenderer> kinds, DiagnosticBag diagnostics, AuditMemory? memory = null, ProofRecords? records = null)
{
    /// <summary>Where records are kept, beside those of proofs.</summary>
    public const string RecordsName = "audits";

    /// <summary>What holds for all banks is reported of their folder.</summary>
    private static readonly Location Everywhere = Location.Of(SourceTree.QuizFolder);

    private readonly AuditMemory _memory = memory ?? new AuditMemory();

    public void Run()
    {
        // Records are for the first audit; later ones remember.
        var recorded = _memory.IsEmpty ? records : null;
        _memory.Begin(site.Rubric);
        var banks = site.AllBanks.ToArray();
        if (banks.Length == 0)
        {
            return;
        }

        CheckMisconceptions();
        var auditor = new BankAuditor(site, kinds, _memory.Words);
        var found = recorded is null ? null : AuditRecords.Of(banks, auditor, recorded);
        if (found is null || memory is not null || !found.IsAllClean)
        {
            Report(AuditEach(banks, auditor, found), found);
        }

        recorded?.Save();
    }

    private AuditedBank[] AuditEach(Bank[] banks, BankAuditor auditor, AuditRecords? found)
    {
        var audited = new AuditedBank[banks.Length];
        Processors.ForEach(Enumerable.Range(0, banks.Length), index =>
        {
            var bank = banks[index];
            audited[index] = _memory.Recall(bank, auditor.OthersOf(bank), () => auditor.Audit(bank, found?.IsClean(index) ?? false));
            if (audited[index].IsClean)
            {
                found?.AddClean(index);
            }
        }, CancellationToken.None);
        return audited;
    }

    private void Report(AuditedBank[] audited, AuditRecords? found)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bank in audited)
        {
            diagnostics.AddAll(bank.Found);
            Say(bank.GiveAways, said);
        }

        var readings = audited.SelectMany(bank => bank.Readings).ToList();
        var whole = new GiveAwayReporter(site.Rubric);
        whole.Report(new GiveAways(isSite: true).Find(readings), Everywhere, []);
        whole.Report(KeyPrediction.Of(readings, _memory.Words), Everywhere);
        Say(whole.Found, said);
        if (whole.Found.Count == 0)
        {
            found?.AddCleanSite();
        }
    }

    private void Say(IReadOnlyList<GiveAway> giveAways, HashSet<string> said)
    {
        foreach (var giveAway in giveAways.Where(giveAway => said.Add(giveAway.Words)))
        {
            diagnostics.Add(giveAway.Rule, giveAway.Location, giveAway.Arguments);
        }
    }

    private void CheckMisconceptions()
    {
        var revealed = site.Banks.SelectMany(bank => bank.Items).SelectMany(item => item.Choices).Select(choice => choice.Misconception).ToHashSet();
        foreach (var misconception in site.Rubric.Misconceptions.Where(misconception => !revealed.Contains(misconception.Slug)))
        {
            diagnostics.Add(DiagnosticCatalog.MisconceptionUnrevealed, misconception.Source.LocationOf(misconception.Span), misconception.Slug);
        }
    }
}
