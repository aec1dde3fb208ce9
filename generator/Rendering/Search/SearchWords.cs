using System.Globalization;

namespace GenGuide.Rendering.Search;

/// <summary>Text → the words that it is found by. The browser takes a query apart in the same way and does the rest: accents, endings, slips.</summary>
public static class SearchWords
{
    /// <summary>Words that stand almost everywhere: nobody finds anything by them, so they are not asked for.</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "does", "for", "from", "has", "have", "how", "in", "is", "it", "its", "of", "on", "or",
        "that", "the", "their", "they", "this", "to", "was", "what", "when", "which", "who", "why", "will", "with", "you", "your",
    ];

    /// <summary>Longer words are cut out of an array of their own.</summary>
    private const int UsualLength = 128;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonSet = new HashSet<string>(Common, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes a word while it lasts.</summary>
    public delegate void Taker(ReadOnlySpan<char> word);

    /// <summary>The words of a text without the common ones, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        Each(text, word =>
        {
            if (!CommonSet.Contains(word))
            {
                words.Add(word.ToString());
            }
        });
        return words;
    }

    /// <summary>Hands on each word of a text in order, common or not. A thousand words a page would otherwise become a thousand strings.</summary>
    public static void Each(string text, Taker take)
    {
        Span<char> usual = stackalloc char[UsualLength];
        for (var start = 0; start < text.Length;)
        {
            if (!IsInWord(text[start]))
            {
                start++;
                continue;
            }

            var end = EndOf(text, start);
            var word = text.AsSpan(start, end - start);
            var written = word.Length <= UsualLength ? usual : new char[word.Length];
            var length = Write(word, written);
            if (length > 0)
            {
                take(written[..length]);
            }

            start = end;
        }
    }

    /// <summary>A run of letters and digits; an apostrophe joins what stands after it, when that begins with a letter.</summary>
    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsInWord(text[end]))
        {
            end++;
        }

        while (end + 1 < text.Length && IsApostrophe(text[end]) && IsLetter(text[end + 1]))
        {
            end += 2;
            while (end < text.Length && IsLetter(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    /// <summary>In lower case, without apostrophes and without an s that follows the last one.</summary>
    private static int Write(ReadOnlySpan<char> word, Span<char> written)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && IsApostrophe(word[^2]))
        {
            word = word[..^2];
        }

        var length = 0;
        foreach (var character in word)
        {
            if (!IsApostrophe(character))
            {
                written[length++] = char.ToLowerInvariant(character);
            }
        }

        return length;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’';

    private static bool IsInWord(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterOrDigit(character)
        : IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A letter, or a mark on one.</summary>
    private static bool IsLetter(char character) => char.IsAscii(character)
        ? char.IsAsciiLetter(character)
        : char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
