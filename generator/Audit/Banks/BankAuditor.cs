using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Sources;

namespace GenGuide.Audit.Banks;

/// <summary>Audits one bank after the other, each by itself. Safe to use from several threads.</summary>
public sealed partial class BankAuditor
{
    private readonly Rubric _rubric;
    private readonly TwinPairs _twins;
    private readonly QuizPayload _payload;
    private readonly WordTable _words;
    private readonly string[] _labels;

    /// <summary>The row of the rubric that weighs most: what is counted.</summary>
    private readonly Dimension? _weightiest;

    private readonly Lazy<LearnerEngine> _first;

    /// <summary>A thread takes one and puts it back.</summary>
    private readonly ConcurrentBag<LearnerEngine> _engines = [];

    public BankAuditor(Site site, IReadOnlyList<IItemRenderer> kinds, WordTable words)
    {
        (_rubric, _twins, _payload, _words) = (site.Rubric, new TwinPairs(site), new QuizPayload(kinds), words);
        _labels = [.. _rubric.Labels.Select(label => label.Id)];
        _weightiest = _rubric.Dimensions.MaxBy(dimension => dimension.Points.Values.Select(Math.Abs).DefaultIfEmpty().Max());
        _first = new(() => new LearnerEngine(_labels));
    }

    /// <summary>The other banks that are looked at for one: those in which its campaigns have their twins.</summary>
    public IReadOnlyList<Bank> OthersOf(Bank bank) => [.. _twins.Of(bank).Select(pair => pair.BankOfSecond).Where(other => !ReferenceEquals(other, bank)).Distinct()];

    /// <summary>All that what is found in a bank depends on.</summary>
    public string[] DependenciesOf(Bank bank) => [PayloadOf(bank), bank.Source.Text, .. _labels, _weightiest?.Id ?? "", .. OthersOf(bank).Select(other => other.Source.Text)];

    /// <param name="bank">The bank.</param>
    /// <param name="isClean">Whether it is known that nothing will be found.</param>
    public AuditedBank Audit(Bank bank, bool isClean)
    {
        var items = AuditedItem.AllOf(bank);
        var readings = items.Select(item => ItemReading.Of(item.Ask(_weightiest), _labels, _words)).ToList();
        var others = OthersOf(bank);
        if (isClean)
        {
            return new AuditedBank(readings, others, [], []);
        }

        var found = new DiagnosticBag();
        new FeedbackAudit(found).Check(items);
        CompareTwins(bank, items.Concat(others.SelectMany(AuditedItem.AllOf)), found);
        var report = new GiveAways(isSite: false).Find(readings);
        new NamedAnswers(found).Report(report.Named, items);
        var giveAways = new GiveAwayReporter(_rubric);
        giveAways.Report(report, TitleOf(bank), items);
        new LearnerReporter(_rubric, found).Report(Send(bank, readings), TitleOf(bank));
        return new AuditedBank(readings, others, found.ToSortedList(), giveAways.Found);
    }

    private string PayloadOf(Bank bank) => _payload.Write(bank, bank.Items);

    private void CompareTwins(Bank bank, IEnumerable<AuditedItem> items, DiagnosticBag found)
    {
        var byId = items.ToDictionary(audited => audited.Item.Id, StringComparer.Ordinal);
        foreach (var (first, second, _) in _twins.Of(bank))
        {
            new TwinAudit(found).Compare(byId[first.Id], byId[second.Id]);
        }
    }

    private LearnersReport Send(Bank bank, List<ItemReading> readings)
    {
        var engine = _engines.TryTake(out var free) ? free : _first.Value.Copy();
        var report = engine.Send(PayloadOf(bank), readings);
        _engines.Add(engine);
        return report;
    }

    private static Location TitleOf(Bank bank)
    {
        var title = TitlePattern().Match(bank.Source.Text).Groups[1];
        return bank.Source.LocationOf(new TextSpan(title.Index, title.Length));
    }

    [GeneratedRegex(@"^title:[ \t]*(.*?)[ \t\r]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TitlePattern();
}
