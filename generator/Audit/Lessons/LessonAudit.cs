using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using GenGuide.Verification.Proofs;
using Markdig.Syntax;

namespace GenGuide.Audit.Lessons;

/// <summary>Warns of what makes lessons harder than they need be: promises nobody can practise, long sentences, unexplained letters, figures from nowhere.</summary>
/// <param name="site">The site.</param>
/// <param name="diagnostics">What is found goes there.</param>
/// <param name="memory">What was found before, for whoever looks again and again.</param>
/// <param name="records">Of earlier builds, which found nothing in pages; null for none.</param>
public sealed class LessonAudit(Site site, DiagnosticBag diagnostics, LessonAuditMemory? memory = null, ProofRecords? records = null)
{
    /// <summary>Where records are kept, beside those of proofs.</summary>
    public const string RecordsName = "lessons";

    private readonly LessonAuditMemory _memory = memory ?? new LessonAuditMemory();
    private PageCheck? _check;

    /// <summary>Looks at everything.</summary>
    public void Run()
    {
        RunBesidePages();
        _memory.Pages.RecallAll(site.Pages, diagnostics, (page, found) => CheckPage(page, () => MarkdownParser.Parse(page.Source), found));
        Save();
    }

    /// <summary>Looks at everything but the pages, for whoever shows each of them when it has been parsed anyway, and saves what is recorded then.</summary>
    public void RunBesidePages()
    {
        List<string> tags = [.. site.Settings.SourcesPath is { } path && site.FindPage(path) is { } sources ? sources.Headings.Select(heading => heading.Text) : []];
        _check = new PageCheck(site, tags);
        _memory.Begin(site, tags);
        CheckObjectives();
        records?.Load(_check.Dependencies);
        _memory.Banks.RecallAll([.. site.AllBanks.Select(bank => bank.Source)], diagnostics, (bank, found) => Unless("bank", () => [bank.Text], bank, found, CheckBank));
    }

    /// <summary>Looks at a page. Safe to call from several threads.</summary>
    /// <param name="page">The page.</param>
    /// <param name="document">Its text, parsed, before anything was put into it.</param>
    public void Show(Page page, MarkdownDocument document)
    {
        var found = new DiagnosticBag();
        CheckPage(page, () => document, found);
        diagnostics.AddAll(found);
    }

    /// <summary>Records in which pages and banks nothing was found.</summary>
    public void Save() => records?.Save();

    private Page CheckPage(Page page, Func<MarkdownDocument> parse, DiagnosticBag found)
        => Unless("page", () => _check!.DependenciesOf(page), page, found, (_, bag) => _check!.Check(page, parse(), bag));

    /// <summary>Looks at something, unless it is recorded that nothing will be found; only that is recorded.</summary>
    private T Unless<T>(string claim, Func<string[]> dependencies, T thing, DiagnosticBag found, Func<T, DiagnosticBag, T> check)
    {
        if (records is null)
        {
            return check(thing, found);
        }

        var key = records.KeyOf(claim, dependencies());
        if (!records.Has(key))
        {
            check(thing, found);
            if (found.IsEmpty)
            {
                records.Add(key);
            }
        }

        return thing;
    }

    /// <summary>Most banks hold no sum, and one can tell without parsing them.</summary>
    private static SourceFile CheckBank(SourceFile source, DiagnosticBag found)
    {
        if (Sums.MayStandIn(source.Text))
        {
            PageCheck.CheckSums(source, Prose.Of(MarkdownParser.Parse(source)), found);
        }

        return source;
    }

    private void CheckObjectives()
    {
        var practice = site.Banks.SelectMany(bank => bank.Items).SelectMany(item => item.Objectives).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            foreach (var objective in page.Head.Objectives)
            {
                if (objective.Id is not { } id)
                {
                    diagnostics.Add(DiagnosticCatalog.ObjectiveWithoutId, page.Source.LocationOf(objective.Span), objective.Text);
                }
                else if (practice.GetValueOrDefault(id) is var count and < 2)
                {
                    diagnostics.Add(DiagnosticCatalog.ObjectiveUnpractised, page.Source.LocationOf(objective.Span), id, count);
                }
            }
        }
    }
}
