using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>Finds letters that stand for words, such as CTR, before a page has said which words.</summary>
public static partial class Acronyms
{
    /// <summary>Known by everybody who opens a browser, and names of currencies and countries.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "A4", "AI", "B2B", "B2C", "CEO", "CSV", "ET", "EU", "EUR", "FAQ", "GBP", "HTML", "ID", "IT", "OK", "PDF", "QR", "TV", "UK", "UN", "URL", "US", "USA", "USD",
    };

    /// <summary>The first use of each on the page, where no sentence up to there spells it out.</summary>
    /// <param name="prose">The page.</param>
    /// <param name="terms">The glossary.</param>
    /// <param name="tags">The names of sources, which the page of sources explains.</param>
    public static IEnumerable<(string Acronym, TextSpan Span)> Unexplained(Prose prose, IReadOnlyList<Term> terms, IEnumerable<string> tags)
    {
        var seen = Known.Concat(tags).ToHashSet(StringComparer.Ordinal);
        var read = new StringBuilder();
        foreach (var sentence in prose.Sentences)
        {
            read.Append(' ').Append(sentence.Text);
            foreach (var acronym in AcronymPattern().Matches(sentence.Text).Select(match => match.Groups[1].Value).Where(seen.Add))
            {
                if (!IsSpeltOut(acronym, read.ToString(), terms))
                {
                    yield return (acronym, sentence.Span);
                }
            }
        }
    }

    /// <summary>Either words stand there that begin with its letters, or another form of the term that the glossary gives for it.</summary>
    private static bool IsSpeltOut(string acronym, string text, IReadOnlyList<Term> terms)
    {
        var initials = string.Join(@"\w*[\s-]+(?:(?:of|to|and|the|in)\s+)?", acronym.Select(letter => Regex.Escape(letter.ToString())));
        if (Regex.IsMatch(text, $@"\b{initials}\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        {
            return true;
        }

        var forms = terms.Where(term => term.Forms.Contains(acronym) || term.Name.Contains(acronym, StringComparison.Ordinal)).SelectMany(term => term.Forms);
        return forms.Any(form => !form.Contains(acronym, StringComparison.Ordinal) && text.Contains(form, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])([A-Z][A-Z0-9]{1,5})s?(?![\p{L}\p{N}])")]
    private static partial Regex AcronymPattern();
}
