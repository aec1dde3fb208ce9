using System.Text;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_quoted_text
{
    private const string Text = "Before. [a *stall* at the fair](clue:goal/x \"It says \\\"why\\\".\") After.";

    [Theory]
    [InlineData("at the fair")]
    [InlineData("\u05d0 \U0001f600")]
    public void is_what_stands_in_the_file(string words)
    {
        using var shelf = new TextShelf(mostInMemory: 0);
        var text = $"{words} and {words}";
        SourceFile[] files = [new("a.md", text), new("a.md", Encoding.UTF8.GetBytes(text)), new("a.md", Encoding.UTF8.GetBytes(text), shelf)];

        Assert.All(files, file => Assert.Equal(words, QuotedText.Of(words, file, new TextSpan(0, text.Length)).ToString()));
    }

    [Theory]
    [InlineData("a stall at the fair")]
    [InlineData("It says \"why\".")]
    [InlineData("Before.")]
    [InlineData("After.")]
    [InlineData("")]
    public void is_kept_where_it_does_not_stand_there(string words)
    {
        var file = new SourceFile("a.md", Text);
        var link = TextSpan.FromBounds(Text.IndexOf('[', StringComparison.Ordinal), Text.IndexOf(')', StringComparison.Ordinal) + 1);

        Assert.Equal(words, QuotedText.Of(words, file, link).ToString());
    }

    [Fact]
    public void holds_no_text_but_one_that_stands_nowhere()
    {
        var file = new SourceFile("a.md", "some words");
        var (there, nowhere) = (QuotedText.Of("words", file, new TextSpan(0, 10)), QuotedText.Of("others", file, new TextSpan(0, 10)));

        Assert.NotSame(there.ToString(), there.ToString());
        Assert.Same(nowhere.ToString(), nowhere.ToString());
    }

    [Fact]
    public void is_the_same_for_the_same_words()
    {
        var file = new SourceFile("a.md", "words and words and others");
        var (first, second) = (QuotedText.Of("words", file, new TextSpan(0, 8)), QuotedText.Of("words", file, new TextSpan(6, 12)));

        Assert.Equal(first, second);
        Assert.Equal(first, QuotedText.Of("words", new SourceFile("b.md", ""), default));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first != QuotedText.Of("others", file, new TextSpan(0, 26)));
    }

    [Fact]
    public void of_nothing_is_empty()
    {
        Assert.Equal("", default(QuotedText).ToString());
    }
}
