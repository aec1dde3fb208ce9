using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>Finds letters that stand for words, such as CTR, before a page has said which words.</summary>
/// <param name="terms">The glossary.</param>
/// <param name="tags">The names of sources, which the page of sources explains.</param>
public sealed class Acronyms(IReadOnlyList<Term> terms, IEnumerable<string> tags)
{
    private const int Shortest = 2;
    private const int Longest = 6;

    /// <summary>Known by everybody who opens a browser, and names of currencies and countries.</summary>
    private static readonly string[] Known =
    [
        "A4", "AI", "B2B", "B2C", "CEO", "CSV", "ET", "EU", "EUR", "FAQ", "GBP", "HTML", "ID", "IT", "OK", "PDF", "QR", "TV", "UK", "UN", "URL", "US", "USA", "USD",
    ];

    private readonly HashSet<string> _known = Known.Concat(tags).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first use of each on the page, where no sentence up to there spells it out.</summary>
    public IEnumerable<(string Acronym, TextSpan Span)> Unexplained(Prose prose)
    {
        HashSet<string>? seen = null;
        for (var number = 0; number < prose.Sentences.Count; number++)
        {
            var sentence = prose.Sentences[number];
            for (var at = 0; TryNext(sentence.Text, ref at) is { } acronym;)
            {
                if (!_known.Contains(acronym) && (seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(acronym) && !IsSpeltOut(acronym, TextUpTo(prose, number)))
                {
                    yield return (acronym, sentence.Span);
                }
            }
        }
    }

    /// <summary>Two to six capitals and digits that begin with a capital and are no part of a longer word; an s may follow.</summary>
    private static string? TryNext(ReadOnlySpan<char> text, ref int from)
    {
        while (text[from..].IndexOfAnyInRange('A', 'Z') is var ahead and >= 0)
        {
            var start = from + ahead;
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end])))
            {
                end++;
            }

            from = end;
            var after = end < text.Length && text[end] == 's' ? end + 1 : end;
            var isWhole = (start == 0 || !(Words.IsInWord(text[start - 1]) || text[start - 1] == '-')) && (after == text.Length || !Words.IsInWord(text[after]));
            if (isWhole && end - start is >= Shortest and <= Longest)
            {
                return text[start..end].ToString();
            }
        }

        return null;
    }

    private static string TextUpTo(Prose prose, int number) => string.Join(' ', prose.Sentences.Take(number + 1).Select(sentence => sentence.Text.ToString()));

    /// <summary>Either words stand there that begin with its letters, or another form of the term that the glossary gives for it.</summary>
    private bool IsSpeltOut(string acronym, string text) => Initials.Stand(acronym, text)
        || terms.Where(term => term.Forms.Contains(acronym) || term.Name.Contains(acronym, StringComparison.Ordinal))
            .SelectMany(term => term.Forms)
            .Any(form => !form.Contains(acronym, StringComparison.Ordinal) && text.Contains(form, StringComparison.OrdinalIgnoreCase));
}
