using System.Text;
using System.Text.RegularExpressions;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Finds in a script what the build-time engine and browsers do differently, or what only one of them has.</summary>
internal static partial class CoreScan
{
    private static readonly IReadOnlyList<(string Name, Regex Pattern)> CodeRules =
    [
        Rule("bitwise operator", @"(?<!\|)\|(?!\|)|(?<!&)&(?!&)|\^|~|<<|>>"),
        Rule("Math.imul", @"\bimul\b|\bMath\s*\["),
        Rule("random number", @"\bMath\s*\.\s*random\b"),
        Rule("typed array", @"\b(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array\b|\bFloat\d+Array\b|\bArrayBuffer\b|\bDataView\b"),
        Rule("number formatting", @"\.\s*(?:toFixed|toPrecision|toExponential)\b"),
        Rule("locale", @"\.\s*(?:localeCompare|toLocale\w+|normalize)\b|\bIntl\b"),
        Rule("trim", @"\.\s*trim\w*\b"),
        Rule("case mapping", @"\.\s*to(?:Upper|Lower)Case\b"),
        Rule("JSON", @"\bJSON\b"),
        Rule("sort without a comparator", @"\.\s*sort\s*\(\s*\)"),
        Rule("arrow function", "=>"),
        Rule("newer keyword", @"(?<!\.\s*)\b(?:let|const|class|import|export|async|await|yield|super)\b(?!\s*:)"),
        Rule("newer loop", @"\bfor\s*\([^;)]*\bof\b"),
        Rule("newer operator", @"\*\*|\.\.\.|\?\?|\?\.(?![0-9])"),
        Rule("template literal", "`"),
        Rule("newer global", @"\b(?:Map|Set|WeakMap|WeakSet|Symbol|Promise|Proxy|Reflect|BigInt)\b"),
        Rule("host", @"\b(?:Date|document|window|globalThis|self|navigator|localStorage|console|setTimeout|setInterval)\b"),
        Rule("evaluated code", @"\b(?:eval|Function|RegExp)\b"),
        Rule("this", @"\bthis\b"),
    ];

    private static readonly IReadOnlyList<(string Name, Regex Pattern)> RegexLiteralRules =
    [
        Rule("$ in a regular expression", @"(?<!\\)\$"),
        Rule("character class in a regular expression", @"\\[dwsbDWSB]"),
        Rule("match of nothing in a regular expression", @"^/\(\?[=!]"),
    ];

    /// <summary>One line for each finding: the line number and the name of the rule.</summary>
    public static IReadOnlyList<string> FindForbidden(string script)
    {
        var findings = new List<string>();
        var code = BlankOutWords(script, regexLiteral => findings.AddRange(Find(script, regexLiteral.Value, regexLiteral.Index, RegexLiteralRules)));
        findings.AddRange(Find(script, code, 0, CodeRules));
        return findings;
    }

    private static IEnumerable<string> Find(string script, string text, int start, IReadOnlyList<(string Name, Regex Pattern)> rules)
        => from rule in rules
           from Match match in rule.Pattern.Matches(text)
           select $"{script.AsSpan(0, start + match.Index).Count('\n') + 1}: {rule.Name}";

    /// <summary>Comments, texts and regular expressions become blanks of the same length: what is written in them is not code.</summary>
    private static string BlankOutWords(string script, Action<Match> visitRegexLiteral)
        => Token().Replace(script, match =>
        {
            if (match.Groups["regex"].Success)
            {
                visitRegexLiteral(match);
            }

            return Blank(match.Value);
        });

    private static string Blank(string text)
        => text.Aggregate(new StringBuilder(text.Length), (blanks, character) => blanks.Append(character == '\n' ? '\n' : ' ')).ToString();

    private static (string Name, Regex Pattern) Rule(string name, string pattern) => (name, new Regex(pattern, RegexOptions.CultureInvariant));

    /// <remarks>A slash begins a regular expression where a value is expected: after an opening bracket, a comma, an operator or "return".</remarks>
    [GeneratedRegex("""
        //[^\n]*
        | /\*.*?\*/
        | "(?:\\.|[^"\\\n])*"
        | '(?:\\.|[^'\\\n])*'
        | (?<=(?:^|[(\[{,;:=!&|?+]|\breturn)\s*)(?<regex>/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*)
        """, RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
