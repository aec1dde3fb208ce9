using System.Text.RegularExpressions;

namespace GenGuide.Verification.Scripts;

/// <summary>What texts and regular expressions can do.</summary>
public static class TextFunctions
{
    public delegate ScriptValue OfText(string text, ReadOnlySpan<ScriptValue> arguments);

    public delegate ScriptValue OfPattern(ScriptRegex pattern, ReadOnlySpan<ScriptValue> arguments);

    private static readonly Dictionary<string, OfText> All = new(StringComparer.Ordinal)
    {
        ["indexOf"] = (text, arguments) => new ScriptValue(text.IndexOf(OnlyText(arguments), StringComparison.Ordinal)),
        ["lastIndexOf"] = (text, arguments) => new ScriptValue(LastIndexOf(text, OnlyText(arguments))),
        ["charAt"] = (text, arguments) => new ScriptValue(IndexIn(text, arguments) is { } index ? text[index].ToString() : ""),
        ["charCodeAt"] = (text, arguments) => new ScriptValue(IndexIn(text, arguments) is { } index ? text[index] : double.NaN),
        ["slice"] = (text, arguments) => Part(text.Length, arguments) is var (start, end) ? new ScriptValue(text[start..end]) : default,
        ["split"] = Split,
        ["replace"] = Replace,
    };

    private static readonly Dictionary<string, OfPattern> AllOfPatterns = new(StringComparer.Ordinal)
    {
        ["test"] = (pattern, arguments) => ScriptValue.Of(Match(pattern, arguments).Success),
        ["exec"] = (pattern, arguments) => Match(pattern, arguments) is { Success: true } match
            ? new ScriptValue(new ScriptArray([.. match.Groups.Values.Select(group => group.Success ? new ScriptValue(group.Value) : default)]))
            : ScriptValue.Null,
    };

    public static OfText? Find(string name) => All.GetValueOrDefault(name);

    public static OfPattern? FindOfPatterns(string name) => AllOfPatterns.GetValueOrDefault(name);

    /// <summary>A pattern is made once; it remembers nothing, because one that looks on from its last place is left to the engine.</summary>
    public static Evaluate CompileRegex(string raw)
    {
        var end = raw.LastIndexOf('/');
        var pattern = new ScriptRegex(new Regex(raw[1..end].Replace("\\/", "/", StringComparison.Ordinal), RegexOptions.ECMAScript), raw[(end + 1)..] switch
        {
            "" => false,
            "g" => true,
            var flags => throw new NotCompiledException(flags),
        });
        return _ => new ScriptValue(pattern);
    }

    /// <summary>From where to where a slice goes.</summary>
    public static (int Start, int End) Part(int length, ReadOnlySpan<ScriptValue> arguments)
    {
        var start = arguments.Length > 0 ? Place(arguments[0], length, 0) : 0;
        var end = arguments.Length > 1 ? Place(arguments[1], length, length) : length;
        return (start, Math.Max(start, end));
    }

    private static int Place(ScriptValue value, int length, int otherwise)
    {
        if (value.IsUndefined)
        {
            return otherwise;
        }

        var number = value.IsNumber && !double.IsNaN(value.Number) ? Math.Truncate(value.Number) : throw new NotCompiledException("no place");
        return (int)(number < 0 ? Math.Max(0, length + number) : Math.Min(number, length));
    }

    private static string OnlyText(ReadOnlySpan<ScriptValue> arguments) => arguments is [{ Text: { } text }] ? text : throw new NotCompiledException("no text");

    private static int? IndexIn(string text, ReadOnlySpan<ScriptValue> arguments)
    {
        var number = arguments is [{ IsNumber: true, Number: var given }] && given == Math.Floor(given) ? given : throw new NotCompiledException("no place in a text");
        return number >= 0 && number < text.Length ? (int)number : null;
    }

    private static int LastIndexOf(string text, string part) => part.Length > 0 ? text.LastIndexOf(part, StringComparison.Ordinal) : throw new NotCompiledException("nothing looked for");

    private static ScriptValue Split(string text, ReadOnlySpan<ScriptValue> arguments) => OnlyText(arguments) is { Length: > 0 } between
        ? new ScriptValue(new ScriptArray(Array.ConvertAll(text.Split(between), part => new ScriptValue(part))))
        : throw new NotCompiledException("a text in its letters");

    private static Match Match(ScriptRegex pattern, ReadOnlySpan<ScriptValue> arguments)
        => pattern.IsGlobal ? throw new NotCompiledException("a pattern that looks on from its last place") : pattern.Pattern.Match(OnlyText(arguments));

    private static ScriptValue Replace(string text, ReadOnlySpan<ScriptValue> arguments) => arguments switch
    {
        [{ Regex: { } pattern }, { Text: { } by }] when !by.Contains('$', StringComparison.Ordinal) => ReplaceMatches(text, pattern, _ => by),
        [{ Regex: { } pattern }, { Function: { } function }] => ReplaceMatches(text, pattern, match => function.Code.Parameters == 1 && match.Groups.Count == 1
            ? function.Call(new ScriptValue(match.Value), default).ToText()
            : throw new NotCompiledException("a replacement that looks at groups")),
        [{ Text: { Length: > 0 } part }, { Text: { } by }] when !by.Contains('$', StringComparison.Ordinal) => ReplaceFirst(text, part, by),
        _ => throw new NotCompiledException("another replacement"),
    };

    private static ScriptValue ReplaceMatches(string text, ScriptRegex pattern, Func<Match, string> by)
        => new(pattern.Pattern.Replace(text, match => match.Length > 0 ? by(match) : throw new NotCompiledException("a match of nothing"), pattern.IsGlobal ? -1 : 1));

    private static ScriptValue ReplaceFirst(string text, string part, string by)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new ScriptValue(start < 0 ? text : text[..start] + by + text[(start + part.Length)..]);
    }
}
