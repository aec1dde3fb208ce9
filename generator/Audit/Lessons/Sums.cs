using System.Globalization;
using System.Text.RegularExpressions;

namespace GenGuide.Audit.Lessons;

/// <summary>Recomputes the sums that a text writes out, such as <c>45,000 euros ÷ 500 leads = 90 euros</c>.</summary>
/// <remarks>A comma groups thousands and a point begins decimals. <c>=</c> must hold exactly, <c>≈</c> to the last digit that is shown.</remarks>
public static partial class Sums
{
    private const string Number = @"[−-]?\s?[$€£]?\d+(?:,\d{3})*(?:\.\d+)?(?:\s?%)?";

    /// <summary>What may stand behind a number without ending the sum: up to three words, such as a unit.</summary>
    private const string Unit = @"(?:\s(?!by\b|and\b|is\b)[a-z]+(?:-[a-z]+)*){0,3}";

    private const string Operand = $@"\(*{Number}{Unit}\)*";

    private const double Tolerance = 1e-9;

    /// <summary>Every sum of a text, in order; of a chain each link.</summary>
    public static IEnumerable<Sum> In(string text)
    {
        // Hardly any text has a sign of equality, and looking for all that may stand before one takes its time.
        if (!HasEquality(text))
        {
            yield break;
        }

        foreach (var match in SumPattern().Matches(text).AsEnumerable())
        {
            var left = match.Groups["left"].Value;
            foreach (var link in LinkPattern().Matches(match.Groups["links"].Value).AsEnumerable())
            {
                var right = link.Groups["right"].Value;
                yield return new Sum($"{left.Trim()} {link.Groups["sign"].Value} {right.Trim()}", Evaluate(left), Holds(left, right, link.Groups["sign"].Value == "≈"));
                left = right;
            }
        }
    }

    /// <summary>Whether a file can hold a sum at all: in banks nearly every sign of equality stands in braces, before a value. False only where no markup could make one of it.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> markdown)
    {
        if (markdown.ContainsAny('≈', '&'))
        {
            return true;
        }

        while (markdown.IndexOf('=') is var at and >= 0)
        {
            markdown = markdown[(at + 1)..];
            if (markdown is not [var next, ..] || !(char.IsAsciiLetterOrDigit(next) || next == '"'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sign of equality stands between spaces.</summary>
    private static bool HasEquality(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('=', '≈'); at >= 0;)
        {
            if (at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
            {
                return true;
            }

            var ahead = text[(at + 1)..].IndexOfAny('=', '≈');
            at = ahead < 0 ? -1 : at + 1 + ahead;
        }

        return false;
    }

    private static bool Holds(string left, string right, bool isRounded)
    {
        if (Evaluate(left) is not { } computed || Evaluate(right) is not { } shown)
        {
            return false;
        }

        var slack = isRounded ? HalfOfLastDigit(right) : 0;
        return Math.Abs(computed - shown) <= slack + (Tolerance * Math.Max(1, Math.Abs(shown)));
    }

    /// <summary>Half of what the last digit counts that is not a filling zero: 0.05 for 8.3, 50 for 4,300, 0.0005 for 8.3%.</summary>
    private static double HalfOfLastDigit(string shown)
    {
        var number = DigitsPattern().Match(shown).Value.Replace(",", "", StringComparison.Ordinal);
        var decimals = number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var zeros = decimals > 0 ? 0 : number.Length - Math.Max(1, number.TrimEnd('0').Length);
        return 0.5 * Math.Pow(10, zeros - decimals) / (shown.Contains('%', StringComparison.Ordinal) ? 100 : 1);
    }

    private static double? Evaluate(string expression) => new Reader([.. TokenPattern().Matches(expression).Select(token => token.Value)]).Read();

    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}.,%])(?<left>{Operand}(?:\s[+−×÷]\s{Operand})+)(?<links>(?:\s[=≈]\s{Operand}(?:\s[+−×÷]\s{Operand})*)+)")]
    private static partial Regex SumPattern();

    [GeneratedRegex($@"\s(?<sign>[=≈])\s(?<right>{Operand}(?:\s[+−×÷]\s{Operand})*)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?\s?%?|[+×÷()]|[−-](?=[\s$€£\d(])")]
    private static partial Regex TokenPattern();

    /// <summary>Reads an expression by its ranks: sums of products of signed numbers and brackets.</summary>
    private sealed class Reader(List<string> tokens)
    {
        private int _at;

        /// <summary>Null where brackets are left open or a number is missing.</summary>
        public double? Read() => ReadSum() is { } value && _at == tokens.Count && double.IsFinite(value) ? value : null;

        private double? ReadSum()
        {
            var value = ReadProduct();
            while (Next("+", "−", "-") is { } sign)
            {
                var other = ReadProduct();
                value = sign == "+" ? value + other : value - other;
            }

            return value;
        }

        private double? ReadProduct()
        {
            var value = ReadFactor();
            while (Next("×", "÷") is { } sign)
            {
                var other = ReadFactor();
                value = sign == "×" ? value * other : value / other;
            }

            return value;
        }

        private double? ReadFactor()
        {
            if (Next("−", "-") is not null)
            {
                return -ReadFactor();
            }

            if (Next("(") is not null)
            {
                var inner = ReadSum();
                return Next(")") is null ? null : inner;
            }

            if (_at >= tokens.Count || !char.IsAsciiDigit(tokens[_at][0]))
            {
                return null;
            }

            var token = tokens[_at++];
            var number = double.Parse(token.TrimEnd('%', ' ').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return token.EndsWith('%') ? number / 100 : number;
        }

        private string? Next(params string[] wanted) => _at < tokens.Count && wanted.Contains(tokens[_at]) ? tokens[_at++] : null;
    }
}
