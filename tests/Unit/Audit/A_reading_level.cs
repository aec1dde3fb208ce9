using GenGuide.Audit.Lessons;

namespace GenGuide.Tests.Unit.Audit;

public sealed class A_reading_level
{
    private static readonly HashSet<string> NoTerms = [];

    [Theory]
    [InlineData("a", 1)]
    [InlineData("the", 1)]
    [InlineData("made", 1)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("names", 1)]
    [InlineData("table", 2)]
    [InlineData("reason", 2)]
    [InlineData("people", 2)]
    [InlineData("buyer", 2)]
    [InlineData("idea", 3)]
    [InlineData("campaign", 2)]
    [InlineData("generation", 4)]
    [InlineData("curious", 3)]
    [InlineData("95", 1)]
    public void counts_syllables_as_they_are_heard(string word, int syllables) => Assert.Equal(syllables, Syllables.Of(word));

    [Fact]
    public void is_that_of_Flesch_and_Kincaid()
    {
        // Six words in one sentence, seven syllables: 0.39 × 6 + 11.8 × 7 ÷ 6 − 15.59 = 0.52.
        var level = ReadingLevel.Of(SentencesOf("The maker counts each kiln twice."), NoTerms);

        Assert.Equal((0.5, 6), (level.Grade, level.MeanSentence));
    }

    [Fact]
    public void does_not_blame_a_text_for_terms_that_are_explained()
    {
        var sentences = SentencesOf("Qualification asks who fits.");

        var plain = ReadingLevel.Of(sentences, NoTerms);
        var explained = ReadingLevel.Of(sentences, new HashSet<string> { "Qualification" });

        Assert.True(explained.Grade < plain.Grade - 5);
        Assert.Equal(plain.MeanSentence, explained.MeanSentence);
    }

    [Fact]
    public void of_nothing_is_nothing() => Assert.Equal(new ReadingLevel(0, 0), ReadingLevel.Of([], NoTerms));

    private static IReadOnlyList<Sentence> SentencesOf(string text) => [.. Sentence.AllOf(text, default)];
}
