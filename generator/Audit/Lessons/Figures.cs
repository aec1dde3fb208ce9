using System.Text.RegularExpressions;
using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>Finds figures that claim something about the world and name no source.</summary>
public static partial class Figures
{
    /// <summary>The first figure of each section in which nothing says where the figures come from: no citation, no link to another site,
    /// and no word that marks them as the site's own.</summary>
    /// <param name="prose">The page.</param>
    /// <param name="isSource">Whether an address leads to a source.</param>
    public static IEnumerable<(string Figure, TextSpan Span)> WithoutSource(Prose prose, Func<string, bool> isSource)
    {
        var (isOurs, read) = (false, 0);
        foreach (var section in prose.Passages.GroupBy(passage => passage.Section))
        {
            if (FirstClaim(section) is not var (figure, span) || section.Any(passage => passage.Addresses.Any(isSource)) || section.Any(IsOwn))
            {
                continue;
            }

            // Most pages claim nothing, so what comes before is read only now.
            for (; read < prose.Passages.Count && prose.Passages[read].Section <= section.Key; read++)
            {
                isOurs = isOurs || IsOwn(prose.Passages[read]);
            }

            if (!isOurs || !section.Any(passage => EquationPattern().IsMatch(passage.Text)))
            {
                yield return (figure, span);
            }
        }
    }

    private static (string Figure, TextSpan Span)? FirstClaim(IEnumerable<Passage> section)
    {
        foreach (var passage in section)
        {
            if (HasDigit(passage.Text) && FigurePattern().Match(passage.Text) is { Success: true } match)
            {
                return (match.Value, passage.Span);
            }
        }

        return null;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(Passage passage) => OwnPattern().IsMatch(passage.Text);

    /// <summary>Shares, money, ratios and multiples.</summary>
    [GeneratedRegex(@"\d(?:[\d.,]*\d)?\s?(?:%|per\s?cent\b|percent\b)|[$€£]\s?\d(?:[\d.,]*\d)?|\d(?:[\d.,]*\d)?\s(?:euros|dollars|pounds)\b|\b\d+(?:\.\d+)?(?:\s|-)?(?:times|x)\b|\b\d{1,2}:\d{1,2}\b|\b\d{2}[-–/]\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex FigurePattern();

    [GeneratedRegex(@"\b(?:ours?|we|invented|imagin\w+|made-up|suppose|fictional|examples?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnPattern();

    [GeneratedRegex(@"\d\s*[=≈]\s*[\d€$£−-]")]
    private static partial Regex EquationPattern();
}
