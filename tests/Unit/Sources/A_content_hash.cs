using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_content_hash
{
    [Fact]
    public void is_the_beginning_of_a_sha_256()
    {
        Assert.Equal("ba7816bf8f", ContentHash.Of("abc"));
    }

    [Fact]
    public void of_a_file_is_the_same_by_its_key()
    {
        var file = new OutputFile("a.css", "abc"u8.ToArray(), null);

        Assert.Equal(ContentHash.Of("abc"), ContentHash.Of(file.Key));
        Assert.Equal(file.Hash, ContentHash.Of(file.Key));
        Assert.NotEqual(file.Key, (file with { Content = "abd"u8.ToArray() }).Key);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    public void kept_as_a_number_is_written_the_same(string text)
    {
        Assert.Equal(ContentHash.Of(text), ShortHash.Of(text).ToString());
        Assert.Equal(ContentHash.OfWords($" {text}\n"), ShortHash.OfWords(text).ToString());
        Assert.NotEqual(ShortHash.Of("abd"), ShortHash.Of(text));
        Assert.NotEqual(ShortHash.None, ShortHash.Of(text));
    }

    [Fact]
    public void kept_as_a_number_does_not_lose_the_zeros_before_it()
    {
        var text = Enumerable.Range(0, 100_000).Select(number => $"{number}").First(text => ContentHash.Of(text).StartsWith("000", StringComparison.Ordinal));

        Assert.Equal(ContentHash.Of(text), ShortHash.Of(text).ToString());
    }

    [Fact]
    public void of_nothing_is_written_with_no_digits()
    {
        Assert.Equal("", ShortHash.None.ToString());
    }

    [Theory]
    [InlineData("two words")]
    [InlineData(" two\r\n\twords\n")]
    [InlineData("two\u00a0words")]
    public void of_words_does_not_mind_how_they_are_parted(string text)
    {
        Assert.Equal(ContentHash.OfWords("two words"), ContentHash.OfWords(text));
    }

    [Theory]
    [InlineData("twowords")]
    [InlineData("words two")]
    [InlineData("Two words")]
    public void of_words_minds_the_words(string text)
    {
        Assert.NotEqual(ContentHash.OfWords("two words"), ContentHash.OfWords(text));
    }
}
