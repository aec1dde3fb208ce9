using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Sources;

namespace GenGuide.Audit.Banks;

/// <summary>Warns of what lets a bank be passed without reading it, and of feedback, misconceptions and twins that do not do their work.</summary>
/// <remarks>What is counted and which rules are tried is the core's business: the files chance, wording, prediction, audit and learners of <c>Client/core</c>.</remarks>
public sealed partial class BankAudit(Site site, IReadOnlyList<IItemRenderer> kinds, DiagnosticBag diagnostics)
{
    /// <summary>What holds for all banks is reported of their folder.</summary>
    private static readonly Location Everywhere = Location.Of(SourceTree.QuizFolder);

    public void Run()
    {
        if (!site.AllBanks.Any())
        {
            return;
        }

        var banks = site.AllBanks.AsParallel().AsOrdered().Select(bank => (Bank: bank, Items: AuditedItem.AllOf(bank))).ToList();
        var all = banks.SelectMany(bank => bank.Items).ToList();
        new FeedbackAudit(diagnostics).Check(all);
        new TwinAudit(site, diagnostics).Check(all);
        CheckMisconceptions();

        var report = new AuditEngine(site.Rubric, kinds).Audit(banks);
        var giveAways = new GiveAwayReporter(site.Rubric, diagnostics);
        var learners = new LearnerReporter(site.Rubric, diagnostics);
        foreach (var (index, (bank, items)) in banks.Index())
        {
            giveAways.Report(report.Banks[index], TitleOf(bank), items);
            learners.Report(report.Learners[index], TitleOf(bank));
        }

        giveAways.Report(report.Site, Everywhere, all);
        giveAways.Report(report.Predictions, Everywhere);
    }

    private void CheckMisconceptions()
    {
        var revealed = site.Banks.SelectMany(bank => bank.Items).SelectMany(item => item.Choices).Select(choice => choice.Misconception).ToHashSet();
        foreach (var misconception in site.Rubric.Misconceptions.Where(misconception => !revealed.Contains(misconception.Slug)))
        {
            diagnostics.Add(DiagnosticCatalog.MisconceptionUnrevealed, misconception.Source.LocationOf(misconception.Span), misconception.Slug);
        }
    }

    private static Location TitleOf(Bank bank)
    {
        var title = TitlePattern().Match(bank.Source.Text).Groups[1];
        return bank.Source.LocationOf(new TextSpan(title.Index, title.Length));
    }

    [GeneratedRegex(@"^title:[ \t]*(.*?)[ \t\r]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TitlePattern();
}
