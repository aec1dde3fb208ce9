using System.Globalization;
using GenGuide.Model;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Finds the first use of each term in a body's sentences and puts a <see cref="TermInline"/> in its place.
/// Headings, links, code and tables are left alone.</summary>
public sealed class TermFinder
{
    /// <summary>The forms of terms by their first letter in capitals, the longest first.</summary>
    private readonly Dictionary<char, List<(string Form, Term Term)>> _forms = [];

    public TermFinder(IReadOnlyList<Term> terms)
    {
        var known = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        foreach (var (term, form) in terms.SelectMany(term => term.Forms.Select(form => (term, form))))
        {
            known.TryAdd(form, term);
        }

        foreach (var (form, term) in known.OrderByDescending(entry => entry.Key.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var first = char.ToUpperInvariant(form[0]);
            _forms.TryAdd(first, []);
            _forms[first].Add((form, term));
        }
    }

    /// <summary>Marks the first uses.</summary>
    public void Mark(MarkdownDocument document)
    {
        var found = new HashSet<Term>();
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(IsSentence).ToList())
        {
            foreach (var literal in paragraph.Inline!.Descendants<LiteralInline>().Where(IsPlain).ToList())
            {
                MarkIn(literal, found);
            }
        }
    }

    private static bool IsSentence(ParagraphBlock paragraph) =>
        paragraph.Inline is not null && paragraph.Parent is not Markdig.Extensions.Tables.TableCell && !Markdown.TableCaption.IsCaption(paragraph);

    private static bool IsPlain(LiteralInline literal)
    {
        for (Inline? parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return false;
            }
        }

        return true;
    }

    private void MarkIn(LiteralInline literal, HashSet<Term> found)
    {
        if (Find(literal.Content.AsSpan(), found) is not var (start, length, term))
        {
            return;
        }

        found.Add(term);
        var (text, first) = (literal.Content.Text, literal.Content.Start);
        var rest = new LiteralInline { Content = new StringSlice(text, first + start + length, literal.Content.End) };
        var marked = new TermInline(term.Anchor, text.Substring(first + start, length));
        literal.Content = new StringSlice(text, first, first + start - 1);
        literal.InsertAfter(marked);
        marked.InsertAfter(rest);
        MarkIn(rest, found);
    }

    /// <summary>The first term that has not been found before, where no letter, digit or hyphen stands next to it; of several that begin at a place the longest.</summary>
    private (int Start, int Length, Term Term)? Find(ReadOnlySpan<char> text, HashSet<Term> found)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start > 0 && IsOfWord(text[start - 1])) || !_forms.TryGetValue(char.ToUpperInvariant(text[start]), out var forms))
            {
                continue;
            }

            foreach (var (form, term) in forms)
            {
                var end = start + form.Length;
                if (!text[start..].StartsWith(form, StringComparison.OrdinalIgnoreCase) || (end < text.Length && IsOfWord(text[end])))
                {
                    continue;
                }

                if (!found.Contains(term))
                {
                    return (start, form.Length, term);
                }

                start = end - 1;
                break;
            }
        }

        return null;
    }

    private static bool IsOfWord(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterOrDigit(character) || character == '-'
        : char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
