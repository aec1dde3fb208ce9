using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class Spaced_words
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\t ", "")]
    [InlineData("one", "one")]
    [InlineData("  one  two \n three\r\n", "one two three")]
    [InlineData("one\n\n   \ntwo", "one two")]
    [InlineData("one\u00a0two\u2028three\u3000four\u0085five", "one two three four five")]
    public void have_one_space_between_them(string text, string expected)
    {
        Assert.Equal(expected, Spaced(text));
    }

    [Fact]
    public void are_those_that_any_white_space_parts()
    {
        var random = new Random(17);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => " a\n \u00e9\t\u2003x"[random.Next(8)])]);

            Assert.Equal(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Spaced(text));
        }
    }

    [Fact]
    public void may_be_written_where_the_text_stands()
    {
        var text = "  one \n  two   three ".ToCharArray();

        var length = SpacedWords.Write(text, text);

        Assert.Equal("one two three", new string(text, 0, length));
    }

    private static string Spaced(string text)
    {
        var room = new char[text.Length];
        return new string(room, 0, SpacedWords.Write(text, room));
    }
}
