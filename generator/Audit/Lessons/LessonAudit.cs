using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>Warns of what makes lessons harder than they need be: promises nobody can practise, long sentences, unexplained letters, figures from nowhere.</summary>
public sealed class LessonAudit(Site site, DiagnosticBag diagnostics)
{
    /// <summary>Below this many words a mean says little.</summary>
    private const int FewestWordsJudged = 60;

    private readonly List<string> _tags = [.. site.Pages.Where(page => page.Source.Path == site.Settings.SourcesPath).SelectMany(page => page.Headings).Select(heading => heading.Text)];

    /// <summary>The words of the glossary.</summary>
    private readonly HashSet<string> _terms = site.Terms.SelectMany(term => term.Forms).SelectMany(Prose.WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public void Run()
    {
        var lessons = site.Path.SelectMany(section => section.Lessons.Prepend(section.Index)).ToList();
        var paths = lessons.Select(lesson => lesson.Source.Path).ToHashSet(StringComparer.Ordinal);
        CheckObjectives(site.Pages);
        Parallel.ForEach(site.Pages, page => CheckPage(page, paths.Contains(page.Source.Path)));
        Parallel.ForEach(site.AllBanks, bank => CheckSums(bank.Source, Prose.Of(MarkdownParser.Parse(bank.Source))));
    }

    /// <summary>What a page says is read once for all that is asked of it.</summary>
    private void CheckPage(Page page, bool isLesson)
    {
        var prose = Prose.Of(MarkdownParser.Parse(page.Source));
        CheckSums(page.Source, prose);
        if (isLesson)
        {
            CheckSentences(page, prose);
            CheckReadingLevel(page, prose);
            CheckAcronyms(page, prose);
        }

        // A table of figures is read on its own, so it answers for its figures as a lesson does.
        if (isLesson || CitesSources(page))
        {
            CheckFigures(page, prose);
        }
    }

    private bool CitesSources(Page page) =>
        page.Source.Path != site.Settings.SourcesPath && page.Source.Path != site.Settings.GlossaryPath && page.Links.Values.OfType<PageTarget>().Any(target => target.SourceTag is not null);

    private void CheckSums(SourceFile source, Prose prose)
    {
        var wrong = prose.Passages.SelectMany(passage => Sums.In(passage.Text).Where(sum => !sum.Holds).Select(sum => (sum, passage.Span)));
        foreach (var (sum, span) in wrong)
        {
            diagnostics.Add(DiagnosticCatalog.SumWrong, source.LocationOf(span), sum.Text, sum.Computed?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "nothing");
        }
    }

    private void CheckObjectives(IEnumerable<Page> pages)
    {
        var practice = site.Banks.SelectMany(bank => bank.Items).SelectMany(item => item.Objectives).CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        foreach (var (page, objective) in pages.SelectMany(page => page.Head.Objectives.Select(objective => (page, objective))))
        {
            var location = page.Source.LocationOf(objective.Span);
            if (objective.Id is not { } id)
            {
                diagnostics.Add(DiagnosticCatalog.ObjectiveWithoutId, location, objective.Text);
            }
            else if (practice.GetValueOrDefault(id) is var count and < 2)
            {
                diagnostics.Add(DiagnosticCatalog.ObjectiveUnpractised, location, id, count);
            }
        }
    }

    private void CheckSentences(Page lesson, Prose prose)
    {
        foreach (var sentence in prose.Sentences.Where(sentence => sentence.Words.Count > ReadingLevel.LongestSentence))
        {
            diagnostics.Add(DiagnosticCatalog.SentenceTooLong, lesson.Source.LocationOf(sentence.Span), sentence.Words.Count, string.Join(' ', sentence.Words.Take(5)), ReadingLevel.LongestSentence);
        }
    }

    private void CheckReadingLevel(Page lesson, Prose prose)
    {
        var words = prose.Sentences.Sum(sentence => sentence.Words.Count);
        if (words < FewestWordsJudged)
        {
            return;
        }

        var level = ReadingLevel.Of(prose.Sentences.Select(sentence => sentence.Words), _terms);
        var location = lesson.Source.LocationOf(default);
        if (level.MeanSentence > ReadingLevel.HighestMeanSentence)
        {
            diagnostics.Add(DiagnosticCatalog.SentencesLongOnAverage, location, lesson.Head.Title, level.MeanSentence, ReadingLevel.HighestMeanSentence);
        }

        if (level.Grade > ReadingLevel.HighestGrade)
        {
            diagnostics.Add(DiagnosticCatalog.ReadingLevelHigh, location, lesson.Head.Title, level.Grade, ReadingLevel.HighestGrade);
        }
    }

    private void CheckAcronyms(Page lesson, Prose prose)
    {
        foreach (var (acronym, span) in Acronyms.Unexplained(prose, site.Terms, _tags))
        {
            diagnostics.Add(DiagnosticCatalog.TermUnexplained, lesson.Source.LocationOf(span), acronym);
        }
    }

    private void CheckFigures(Page page, Prose prose)
    {
        foreach (var (figure, span) in Figures.WithoutSource(prose, address => IsSource(page, address)))
        {
            diagnostics.Add(DiagnosticCatalog.FigureWithoutSource, page.Source.LocationOf(span), figure);
        }
    }

    private static bool IsSource(Page page, string address) =>
        page.Links.GetValueOrDefault((ReferenceKind.Link, address)) is ExternalTarget or PageTarget { SourceTag: not null };
}
