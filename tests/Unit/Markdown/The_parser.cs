using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Markdown;

public sealed class The_parser
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    public void refuses_what_nests_too_deep_to_be_drawn(string token)
    {
        var document = MarkdownParser.TryParse(new SourceFile("a.md", $"Text.\n\n{string.Concat(Enumerable.Repeat(token, 10_000))}\n"), _diagnostics);

        Assert.Null(document);
        Assert.Equal("markup/nested-too-deep", Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("*")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("{")]
    [InlineData("\0")]
    [InlineData("a\u202e")]
    public void takes_a_long_line_of_anything_else(string token)
    {
        var document = MarkdownParser.TryParse(new SourceFile("a.md", string.Concat(Enumerable.Repeat(token, 10_000))), _diagnostics);

        Assert.NotNull(document);
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Fact]
    public void takes_five_levels_of_lists_in_a_quote()
    {
        var document = MarkdownParser.TryParse(new SourceFile("a.md", "> - a\n>   - b\n>     - c\n>       - d\n>         - **e *f [g](h.md)***\n"), _diagnostics);

        Assert.NotNull(document);
    }
}
