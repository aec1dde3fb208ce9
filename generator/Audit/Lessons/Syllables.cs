namespace GenGuide.Audit.Lessons;

/// <summary>Counts syllables.</summary>
public static class Syllables
{
    /// <summary>Longer words are cut out of an array of their own.</summary>
    private const int UsualLength = 64;

    private const string Vowels = "aeiouy";

    /// <summary>An estimate: groups of vowels, without the silent endings of English. A number is one syllable.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var letters = word.Length <= UsualLength ? stackalloc char[UsualLength] : new char[word.Length];
        letters = letters[..word.ToLowerInvariant(letters)];
        var heard = letters[..^SilentEnding(letters)];
        var count = 0;
        for (var at = 0; at < heard.Length; at++)
        {
            if (IsHeard(heard, at) && (at == 0 || !IsHeard(heard, at - 1)))
            {
                count++;
            }

            if (AreApart(heard, at))
            {
                count++;
            }
        }

        return Math.Max(1, count);
    }

    /// <summary>How many letters at the end nobody hears, as in made, names and asked.</summary>
    private static int SilentEnding(ReadOnlySpan<char> word) => word switch
    {
        [.., var before, 'e', 's'] when IsSilentAfter(word[..^2], before) => 2,
        [.., var before, 'e', 'd'] when !Vowels.Contains(before) && before is not ('d' or 't') => 2,
        [.., var before, 'e'] when IsSilentAfter(word[..^1], before) => 1,
        _ => 0,
    };

    /// <summary>After an l the e is heard, as in table, unless a vowel stands before that, as in while.</summary>
    private static bool IsSilentAfter(ReadOnlySpan<char> stem, char last) => last == 'l' ? stem is [.., var vowel, _] && Vowels.Contains(vowel) : !Vowels.Contains(last);

    /// <summary>A y before a vowel is a consonant.</summary>
    private static bool IsHeard(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => at + 1 == word.Length || word[at + 1] is not ('a' or 'e' or 'i' or 'o' or 'u'),
        _ => false,
    };

    /// <summary>Neighbours that are two syllables though they are one group.</summary>
    private static bool AreApart(ReadOnlySpan<char> word, int at)
    {
        var before = at == 0 ? ' ' : word[at - 1];
        return word[at..] switch
        {
            ['i', 'a', ..] => before is not ('t' or 'c' or 's' or 'g'),
            ['i', 'o', ..] => before is not ('t' or 'c' or 's' or 'g' or 'x'),
            ['i', 'u', ..] => true,
            ['e', 'o', 'u', ..] => false,
            ['e', 'o', ..] => before != 'p',
            ['e', 'a'] => true,
            _ => false,
        };
    }
}
