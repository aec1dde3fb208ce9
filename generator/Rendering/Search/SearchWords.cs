using System.Text.RegularExpressions;

namespace GenGuide.Rendering.Search;

/// <summary>Text → the words that it is found by. The browser takes a query apart in the same way and does the rest: accents, endings, slips.</summary>
public static partial class SearchWords
{
    /// <summary>Words that stand almost everywhere: nobody finds anything by them, so they are not asked for.</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "does", "for", "from", "has", "have", "how", "in", "is", "it", "its", "of", "on", "or",
        "that", "the", "their", "they", "this", "to", "was", "what", "when", "which", "who", "why", "will", "with", "you", "your",
    ];

    private static readonly HashSet<string> Left = new(Common, StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text) => WordPattern().Matches(text).Select(match => WithoutApostrophes(match.Value).ToLowerInvariant()).Where(word => !Left.Contains(word));

    private static string WithoutApostrophes(string word)
    {
        var parts = word.Split('\'', '’');
        return string.Concat(parts is [_, .., "s" or "S"] ? parts[..^1] : parts);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*")]
    private static partial Regex WordPattern();
}
