namespace GenGuide.Audit.Lessons;

/// <summary>Finds words as a reader counts them: a number is one, and so is a word with a hyphen or an apostrophe in it. A page has a thousand, so that they are not cut out.</summary>
public static class Words
{
    /// <summary>The next word from a place on; false where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from; afterwards the end of the word.</param>
    /// <param name="word">The word.</param>
    public static bool TryNext(ReadOnlySpan<char> text, ref int from, out ReadOnlySpan<char> word)
    {
        var start = from;
        while (start < text.Length && !IsInWord(text[start]))
        {
            start++;
        }

        from = EndOf(text, start);
        word = text[start..from];
        return word.Length > 0;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, at) = (0, 0);
        while (TryNext(text, ref at, out _))
        {
            count++;
        }

        return count;
    }

    /// <summary>At most so many words, from the first on.</summary>
    public static IReadOnlyList<string> First(ReadOnlySpan<char> text, int most)
    {
        var (words, at) = (new List<string>(), 0);
        while (words.Count < most && TryNext(text, ref at, out var word))
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>A letter or a digit of any script.</summary>
    public static bool IsInWord(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetterOrDigit(character) : char.IsLetter(character) || char.IsNumber(character);

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsInWord(text[end]) || Joins(text, end, start)))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == '%' ? end + 1 : end;
    }

    /// <summary>Whether a sign stands between what belongs together, as in 4.50 or in pay-per-click.</summary>
    private static bool Joins(ReadOnlySpan<char> text, int at, int start) =>
        text[at] is '.' or ',' or ':' or '’' or '\'' or '-' or '–' && at > start && IsInWord(text[at - 1]) && at + 1 < text.Length && IsInWord(text[at + 1]);
}
