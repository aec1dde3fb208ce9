namespace GenGuide.Tests.Unit.Reading;

/// <summary>Whatever stands before a mistake, the author is led to the mistake.</summary>
public sealed class A_position
{
    private readonly SampleTexts _texts = new();

    [Theory]
    [InlineData("")]
    [InlineData("\U0001f600 ")]
    [InlineData("\u05d0\u05d1\u05d2 \u202e ")]
    [InlineData("e\u0301 \u00a0\u200d ")]
    [InlineData("a\tb ")]
    [InlineData("“quotes” ~ = { # } ")]
    public void of_a_link_in_a_bank_and_in_a_page_does_not_mind_what_stands_before(string before)
    {
        _texts.Replace(SampleTexts.Bank, "A kiln maker invites", $"{before}[A kiln maker](nowhere.md) invites").Replace(SampleTexts.Lesson, "A kiln maker counts", $"{before}[A kiln maker](nothing.md) counts");

        Assert.Equal(["link/unknown-target: nothing.md", "link/unknown-target: nowhere.md"], _texts.Findings());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void does_not_mind_what_ends_a_line(string lineEnd)
    {
        _texts.Replace(SampleTexts.Bank, "misconception=form-decides", "misconception=forms").Replace(SampleTexts.Lesson, "Minutes: 5", "Minutes: five");
        foreach (var path in new[] { SampleTexts.Bank, SampleTexts.Lesson })
        {
            _texts.With(path, _texts[path].ReplaceLineEndings(lineEnd));
        }

        var found = _texts.Read().Found;

        Assert.Equal(["yaml/wrong-type: five", "quiz/unknown-misconception: forms"], _texts.Findings());
        Assert.Equal([7, 45], found.Select(diagnostic => diagnostic.Location.Line));
    }

    [Theory]
    [InlineData("Title: \"\U0001f600 Clues\"\nMinutes: 5", "Minutes: five", "five")]
    [InlineData("Title: Töpfer\nMinutes: 5", "Minutes:\tfive", "five")]
    [InlineData("Title: \u05d0\u05d1\nMinutes: 5", "\U0001f600: x", "\U0001f600")]
    public void in_front_matter_is_the_value_or_the_key(string head, string line, string underlined)
    {
        _texts.With("content/more.md", $"---\n{head.Replace("Minutes: 5", line, StringComparison.Ordinal)}\nDescription: More.\n---\n\nMore.\n");

        Assert.EndsWith($": {underlined}", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }
}
