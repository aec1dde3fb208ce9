using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Sources;

public sealed class A_content_hash
{
    [Fact]
    public void is_the_beginning_of_a_sha_256()
    {
        Assert.Equal("ba7816bf8f", ContentHash.Of("abc"));
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
