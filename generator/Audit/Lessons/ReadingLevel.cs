using System.Text.RegularExpressions;

namespace GenGuide.Audit.Lessons;

/// <summary>How hard a text is to read, after Flesch and Kincaid (Kincaid et al. 1975): years of schooling in the United States.</summary>
/// <param name="Grade">0.39 × words a sentence + 11.8 × syllables a word − 15.59, to one decimal.</param>
/// <param name="MeanSentence">Words a sentence, to one decimal.</param>
public sealed partial record ReadingLevel(double Grade, double MeanSentence)
{
    /// <summary>What a lesson may ask of people who read English as a second language.</summary>
    public const double HighestGrade = 9;

    public const double HighestMeanSentence = 18;

    public const int LongestSentence = 35;

    /// <param name="sentences">The words of each.</param>
    /// <param name="terms">Words that the glossary explains; long ones are no fault, so their syllables are not counted.</param>
    public static ReadingLevel Of(IEnumerable<IReadOnlyList<string>> sentences, IReadOnlySet<string> terms)
    {
        var listed = sentences.ToList();
        var words = listed.SelectMany(sentence => sentence).ToList();
        var judged = words.Where(word => !terms.Contains(word)).ToList();
        if (judged.Count == 0)
        {
            return new ReadingLevel(0, 0);
        }

        var mean = (double)words.Count / listed.Count;
        var syllables = (double)judged.Sum(SyllablesOf) / judged.Count;
        return new ReadingLevel(Math.Round((0.39 * mean) + (11.8 * syllables) - 15.59, 1), Math.Round(mean, 1));
    }

    /// <summary>An estimate: groups of vowels, without the silent endings of English. A number is one syllable.</summary>
    public static int SyllablesOf(string word)
    {
        var letters = SilentEnding().Replace(word.ToLowerInvariant(), "");
        return Math.Max(1, VowelGroups().Count(letters) + HeardApart().Count(letters));
    }

    [GeneratedRegex("(?:(?<=[^aeiouyl])es|(?<=[^aeiouydt])ed|(?<=[^aeiouyl])e|(?<=[aeiouy]l)es?)(?=\\z)")]
    private static partial Regex SilentEnding();

    /// <summary>A y before a vowel is a consonant.</summary>
    [GeneratedRegex("(?:[aeiou]|y(?![aeiou]))+")]
    private static partial Regex VowelGroups();

    /// <summary>Neighbours that are two syllables though they are one group.</summary>
    [GeneratedRegex("(?<![tcsg])ia|(?<![tcsgx])io|iu|(?<!p)eo(?!u)|ea(?=\\z)")]
    private static partial Regex HeardApart();
}
