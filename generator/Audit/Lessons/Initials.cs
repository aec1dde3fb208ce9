using System.Globalization;

namespace GenGuide.Audit.Lessons;

/// <summary>Looks for words whose first letters are those of an acronym.</summary>
public static class Initials
{
    private static readonly string[] Passed = ["of", "to", "and", "the", "in"];

    /// <summary>Whether they stand one after the other in a text, parted by spaces or hyphens, with at most one small word such as "of" before each.</summary>
    public static bool Stand(string acronym, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSame(text[at], acronym[0]) && (at == 0 || !IsInWord(text[at - 1])) && Follow(acronym, 1, text[(at + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="acronym">The letters.</param>
    /// <param name="next">Which is looked for.</param>
    /// <param name="text">What stands after the letter before it.</param>
    private static bool Follow(string acronym, int next, ReadOnlySpan<char> text)
    {
        if (next == acronym.Length)
        {
            return true;
        }

        var gap = AfterWord(text);
        var ahead = gap.TrimStartAny();
        if (ahead.Length == gap.Length)
        {
            return false;
        }

        foreach (var small in Passed)
        {
            if (ahead.StartsWith(small, StringComparison.OrdinalIgnoreCase) && ahead[small.Length..] is [var space, ..] && char.IsWhiteSpace(space) && Begins(acronym, next, ahead[small.Length..].TrimStart()))
            {
                return true;
            }
        }

        return Begins(acronym, next, ahead);
    }

    private static bool Begins(string acronym, int next, ReadOnlySpan<char> text) => text is [var first, ..] && IsSame(first, acronym[next]) && Follow(acronym, next + 1, text[1..]);

    private static ReadOnlySpan<char> AfterWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsInWord(text[end]))
        {
            end++;
        }

        return text[end..];
    }

    private static ReadOnlySpan<char> TrimStartAny(this ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (text[start] == '-' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return text[start..];
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
