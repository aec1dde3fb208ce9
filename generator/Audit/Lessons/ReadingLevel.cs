namespace GenGuide.Audit.Lessons;

/// <summary>How hard a text is to read, after Flesch and Kincaid (Kincaid et al. 1975): years of schooling in the United States.</summary>
/// <param name="Grade">0.39 × words a sentence + 11.8 × syllables a word − 15.59, to one decimal.</param>
/// <param name="MeanSentence">Words a sentence, to one decimal.</param>
public sealed record ReadingLevel(double Grade, double MeanSentence)
{
    /// <summary>What a lesson may ask of people who read English as a second language.</summary>
    public const double HighestGrade = 9;

    public const double HighestMeanSentence = 18;

    public const int LongestSentence = 35;

    /// <param name="sentences">All that are read.</param>
    /// <param name="terms">Words that the glossary explains; long ones are no fault, so their syllables are not counted.</param>
    public static ReadingLevel Of(IReadOnlyList<Sentence> sentences, HashSet<string> terms)
    {
        var (words, judged, syllables) = (0, 0, 0);
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in sentences)
        {
            words += sentence.Words;
            for (var at = 0; Words.TryNext(sentence.Text, ref at, out var word);)
            {
                if (!known.Contains(word))
                {
                    judged++;
                    syllables += Syllables.Of(word);
                }
            }
        }

        if (judged == 0)
        {
            return new ReadingLevel(0, 0);
        }

        var mean = (double)words / sentences.Count;
        return new ReadingLevel(Math.Round((0.39 * mean) + (11.8 * ((double)syllables / judged)) - 15.59, 1), Math.Round(mean, 1));
    }
}
