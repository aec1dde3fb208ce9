using GenGuide.Audit.Banks;
using GenGuide.Markdown;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Audit;

public sealed class A_campaign_text
{
    private const string Source = "It *costs* €9,000, [say the Mühlen](clue:a/b \"c\"). “Don’t ask.” Half-open\nfiles\\_ &amp; 40% – \\*so.\n\n- One\n- Two";

    private static readonly SourceFile File = new("quizzes/a.md", Source);

    [Fact]
    public void has_its_words_in_lower_case_sentence_by_sentence()
    {
        var text = CampaignText.Of(MarkdownParser.Parse(File));

        Assert.Equal(
            ["it costs 9,000 say the mühlen", "don't ask", "half open files 40% so", "one", "two"],
            text.Sentences.Select(sentence => string.Join(' ', sentence.Select(word => word.Text))));
    }

    [Fact]
    public void knows_where_each_word_stands()
    {
        var text = CampaignText.Of(MarkdownParser.Parse(File));

        Assert.Equal(
            ["It", "costs", "9,000", "say", "the", "Mühlen", "Don’t", "ask", "Half", "open", "files", "40%", "so", "One", "Two"],
            text.Words.Select(word => File.Slice(word.Span)));
    }

    [Fact]
    public void of_nothing_has_no_sentences() => Assert.Empty(CampaignText.Of([]).Sentences);
}
