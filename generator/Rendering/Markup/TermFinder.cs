using System.Text.RegularExpressions;
using GenGuide.Model;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Finds the first use of each term in a body's sentences and puts a <see cref="TermInline"/> in its place.
/// Headings, links, code and tables are left alone.</summary>
public sealed class TermFinder
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _pattern;

    public TermFinder(IReadOnlyList<Term> terms)
    {
        foreach (var (term, form) in terms.SelectMany(term => term.Forms.Select(form => (term, form))))
        {
            _terms.TryAdd(form, term);
        }

        if (_terms.Count > 0)
        {
            var forms = _terms.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).Select(Regex.Escape);
            _pattern = new Regex($@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', forms)})(?![\p{{L}}\p{{N}}-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
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
        var text = literal.Content.ToString();
        foreach (var match in _pattern?.Matches(text).AsEnumerable() ?? [])
        {
            var term = _terms[match.Value];
            if (!found.Add(term))
            {
                continue;
            }

            var rest = new LiteralInline { Content = new StringSlice(literal.Content.Text, literal.Content.Start + match.Index + match.Length, literal.Content.End) };
            var marked = new TermInline(term, match.Value);
            literal.Content = new StringSlice(literal.Content.Text, literal.Content.Start, literal.Content.Start + match.Index - 1);
            literal.InsertAfter(marked);
            marked.InsertAfter(rest);
            MarkIn(rest, found);
            return;
        }
    }
}
