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
        if (site.Banks.Count == 0)
        {
            return;
        }

        var items = site.Banks.ToDictionary(bank => bank, AuditedItem.AllOf);
        var all = site.Banks.SelectMany(bank => items[bank]).ToList();
        new FeedbackAudit(diagnostics).Check(all);
        new TwinAudit(site, diagnostics).Check(all);
        CheckMisconceptions();

        var engine = new AuditEngine(site.Rubric, kinds);
        var giveAways = new GiveAwayReporter(site.Rubric, diagnostics);
        var learners = new LearnerReporter(site.Rubric, diagnostics);
        foreach (var bank in site.Banks)
        {
            giveAways.Report(engine.AuditBank(items[bank]), TitleOf(bank), items[bank]);
            learners.Report(engine.SendLearners(bank, items[bank]), TitleOf(bank));
        }

        giveAways.Report(engine.AuditSite(all), Everywhere, all);
        giveAways.Report(engine.PredictKeys(all), Everywhere);
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
