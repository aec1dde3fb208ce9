using System.Text;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Reading;

public sealed class An_image
{
    private static readonly byte[] Png =
        [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 7, 0, 0, 0, 5, 8, 2, 0, 0, 0, 0x98, 0xB1, 0x1F, 0x4F, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    private static readonly byte[] Gif = [.. "GIF89a"u8, 7, 0, 5, 0, 0, 0, 0, (byte)';'];

    private static readonly byte[] Jpeg =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 5, 0, 7, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0, 0xFF, 0xD9];

    private static readonly byte[] WebP =
        [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 4, 0, 0];

    private readonly SampleTexts _texts = new();

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "a.png", Png },
        { "a.gif", Gif },
        { "a.jpg", Jpeg },
        { "a.webp", WebP },
        { "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"5px\"/>"u8.ToArray() },
        { "a.svg", "<?xml version=\"1.0\"?><!-- --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0,0 7.2 5\"/>"u8.ToArray() },
        { "a.SVG", "<svg viewBox='0 0 9 5' width='7'/>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void has_the_size_that_it_says_itself(string path, byte[] bytes)
    {
        Assert.Equal((7, 5), ImageSize.Of(new AssetFile(path, () => bytes)));
    }

    [Theory]
    [InlineData("a.png", "")]
    [InlineData("a.png", "\u0089PNG and no more")]
    [InlineData("a.jpg", "not a picture")]
    [InlineData("a.svg", "<html/>")]
    [InlineData("a.svg", "<svg viewBox='0 0 0 0'/>")]
    [InlineData("a.svg", "<svg width='100%' height='100%'/>")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg width='1' height='1'/>")]
    public void that_is_none_has_no_size(string path, string text)
    {
        Assert.Null(ImageSize.Of(new AssetFile(path, () => Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void cut_off_anywhere_has_a_size_or_none()
    {
        foreach (var (path, bytes) in new[] { ("a.png", Png), ("a.gif", Gif), ("a.jpg", Jpeg), ("a.webp", WebP) })
        {
            for (var length = 0; length <= bytes.Length; length++)
            {
                Assert.True(ImageSize.Of(new AssetFile(path, () => bytes[..length])) is null or (7, 5));
            }
        }
    }

    [Fact]
    public void without_words_is_reported_and_a_missing_one_too()
    {
        _texts.Replace(SampleTexts.Lesson, "![Two jars on a shelf](two-jars.svg)", "![](two-jars.svg) ![x](tow-jars.svg)");

        Assert.Equal(["markup/image-without-text: ![](two-jars.svg)", "link/unknown-target: tow-jars.svg"], _texts.Findings());
    }
}
