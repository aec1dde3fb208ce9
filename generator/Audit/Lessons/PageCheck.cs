using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Audit.Lessons;

/// <summary>Reads what a page says, once for all that is asked of it. Safe to use from several threads.</summary>
/// <param name="site">The site.</param>
/// <param name="tags">The names of its sources.</param>
internal sealed class PageCheck(Site site, IReadOnlyList<string> tags)
{
    /// <summary>Below this many words a mean says little.</summary>
    private const int FewestWordsJudged = 60;

    /// <summary>How many words of a sentence are enough to find it by.</summary>
    private const int WordsQuoted = 5;

    private readonly Acronyms _acronyms = new(site.Terms, tags);

    /// <summary>The words of the glossary.</summary>
    private readonly HashSet<string> _terms = site.Terms.SelectMany(term => term.Forms).SelectMany(Prose.WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the findings of all pages rest on.</summary>
    public string[] Dependencies => [.. tags, "", .. site.Terms.Select(term => string.Join('\n', term.Forms.Prepend(term.Name)))];

    /// <summary>What else those of a page rest on.</summary>
    public string[] DependenciesOf(Page page) =>
    [
        page.Source.Text,
        IsLesson(page) ? "lesson" : CitesSources(page) ? "table" : "",
        .. page.Links.Where(link => link.Key.Kind == ReferenceKind.Link && IsSource(link.Value)).Select(link => link.Key.Address).Order(StringComparer.Ordinal),
    ];

    /// <param name="page">The page.</param>
    /// <param name="document">Its text, parsed, before anything was put into it.</param>
    /// <param name="found">Takes what is found.</param>
    public Page Check(Page page, MarkdownDocument document, DiagnosticBag found)
    {
        var prose = Prose.Of(document);
        var isLesson = IsLesson(page);
        CheckSums(page.Source, prose, found);
        if (isLesson)
        {
            CheckSentences(page, prose, found);
            CheckReadingLevel(page, prose, found);
            CheckAcronyms(page, prose, found);
        }

        // A table of figures is read on its own, so it answers for its figures as a lesson does.
        if (isLesson || CitesSources(page))
        {
            CheckFigures(page, prose, found);
        }

        return page;
    }

    public static void CheckSums(SourceFile source, Prose prose, DiagnosticBag found)
    {
        foreach (var passage in prose.Passages)
        {
            foreach (var sum in Sums.In(passage.Text).Where(sum => !sum.Holds))
            {
                found.Add(DiagnosticCatalog.SumWrong, source.LocationOf(passage.Span), sum.Text, sum.Computed?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "nothing");
            }
        }
    }

    private bool IsLesson(Page page) => site.Order.PlaceOf(page) is not null;

    private bool CitesSources(Page page) =>
        page.Source.Path != site.Settings.SourcesPath && page.Source.Path != site.Settings.GlossaryPath && page.Links.Values.OfType<PageTarget>().Any(target => target.SourceTag is not null);

    private static void CheckSentences(Page lesson, Prose prose, DiagnosticBag found)
    {
        foreach (var sentence in prose.Sentences.Where(sentence => sentence.Words > ReadingLevel.LongestSentence))
        {
            found.Add(DiagnosticCatalog.SentenceTooLong, lesson.Source.LocationOf(sentence.Span), sentence.Words, string.Join(' ', Words.First(sentence.Text, WordsQuoted)), ReadingLevel.LongestSentence);
        }
    }

    private void CheckReadingLevel(Page lesson, Prose prose, DiagnosticBag found)
    {
        if (prose.Sentences.Sum(sentence => sentence.Words) < FewestWordsJudged)
        {
            return;
        }

        var level = ReadingLevel.Of(prose.Sentences, _terms);
        if (level.MeanSentence > ReadingLevel.HighestMeanSentence)
        {
            found.Add(DiagnosticCatalog.SentencesLongOnAverage, lesson.Source.LocationOf(default), lesson.Head.Title, level.MeanSentence, ReadingLevel.HighestMeanSentence);
        }

        if (level.Grade > ReadingLevel.HighestGrade)
        {
            found.Add(DiagnosticCatalog.ReadingLevelHigh, lesson.Source.LocationOf(default), lesson.Head.Title, level.Grade, ReadingLevel.HighestGrade);
        }
    }

    private void CheckAcronyms(Page lesson, Prose prose, DiagnosticBag found)
    {
        foreach (var (acronym, span) in _acronyms.Unexplained(prose))
        {
            found.Add(DiagnosticCatalog.TermUnexplained, lesson.Source.LocationOf(span), acronym);
        }
    }

    private static void CheckFigures(Page page, Prose prose, DiagnosticBag found)
    {
        foreach (var (figure, span) in Figures.WithoutSource(prose, address => IsSource(page, address)))
        {
            found.Add(DiagnosticCatalog.FigureWithoutSource, page.Source.LocationOf(span), figure);
        }
    }

    private static bool IsSource(Page page, string address) => IsSource(page.Links.GetValueOrDefault((ReferenceKind.Link, address)));

    private static bool IsSource(LinkTarget? target) => target is ExternalTarget or PageTarget { SourceTag: not null };
}
