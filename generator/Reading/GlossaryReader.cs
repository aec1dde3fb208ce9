using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Reading;

/// <summary>The glossary's page → its terms: a heading, an optional italic line "Also: …", then the definition.</summary>
public sealed class GlossaryReader(DiagnosticBag diagnostics)
{
    private const string AlsoMarker = "Also:";
    private const int TermLevel = 2;

    public IReadOnlyList<Term> Read(Page page)
    {
        var document = MarkdownParser.Parse(page.Source);
        var blocks = document.ToList();
        var terms = new List<Term>();
        foreach (var heading in page.Headings.Where(heading => heading.Level == TermLevel))
        {
            var at = blocks.FindIndex(block => block.Span.Start == heading.Span.Start);
            var paragraphs = blocks.Skip(at + 1).TakeWhile(block => block is not HeadingBlock).OfType<ParagraphBlock>().ToList();
            var also = paragraphs.FirstOrDefault(IsAlso);
            var definition = paragraphs.FirstOrDefault(paragraph => paragraph != also);
            if (definition is null)
            {
                diagnostics.Add(DiagnosticCatalog.TermWithoutDefinition, page.Source.LocationOf(heading.Span), heading.Text);
                continue;
            }

            terms.Add(new Term(heading.Text, heading.Anchor, FormsOf(heading.Text, also), PlainText.Of(definition)));
        }

        foreach (var (form, owners) in FormsClaimedTwice(terms))
        {
            var last = page.Headings.First(heading => heading.Anchor == owners[^1].Anchor);
            diagnostics.Add(DiagnosticCatalog.TermFormTwice, page.Source.LocationOf(last.Span), form, string.Join("' and '", owners.Select(owner => owner.Name)));
        }

        return terms;
    }

    private static bool IsAlso(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: EmphasisInline emphasis } && PlainText.Of(emphasis).StartsWith(AlsoMarker, StringComparison.Ordinal);

    /// <summary>A heading with a parenthesis is too precise to be met in a sentence; it is linked through its "Also" line alone.</summary>
    private static List<string> FormsOf(string heading, ParagraphBlock? also)
    {
        var forms = new List<string>();
        if (!heading.Contains('('))
        {
            forms.Add(heading);
        }

        if (also is not null)
        {
            var words = PlainText.Of(also)[AlsoMarker.Length..];
            forms.AddRange(words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return forms;
    }

    private static IEnumerable<(string Form, IReadOnlyList<Term> Owners)> FormsClaimedTwice(IEnumerable<Term> terms) => terms
        .SelectMany(term => term.Forms.Select(form => (Form: form, Term: term)))
        .GroupBy(pair => pair.Form, pair => pair.Term, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, Owners: (IReadOnlyList<Term>)[.. group.DistinctBy(term => term.Anchor)]))
        .Where(group => group.Owners.Count > 1);
}
