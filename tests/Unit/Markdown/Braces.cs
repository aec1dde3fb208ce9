using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Markdown;

public sealed class Braces
{
    [Fact]
    public void at_the_end_of_a_heading_hold_an_id_and_values_with_their_places()
    {
        const string Text = "## Title {#open-talk level=2 country=\"PT\"}";

        var (read, found) = Read(Text);

        Assert.Empty(found);
        Assert.Equal("open-talk", read!.Id!.Text);
        Assert.Equal(Text.IndexOf("open-talk", StringComparison.Ordinal), read.Id.Span.Start);
        Assert.Equal(["level=2", "country=PT"], read.Values.Select(value => $"{value.Key}={value.Value.Text}"));
        Assert.Equal("{#open-talk level=2 country=\"PT\"}", Text[read.Span.Start..read.Span.End]);
    }

    [Fact]
    public void hold_paths_and_decimals_without_quotes()
    {
        var (read, found) = Read("## Title {#t table=../content/tables/a-b.md#c_d tolerance=0.5}");

        Assert.Empty(found);
        Assert.Equal(["../content/tables/a-b.md#c_d", "0.5"], read!.Values.Values.Select(value => value.Text));
    }

    [Theory]
    [InlineData("## Title")]
    [InlineData("## Title {draft")]
    [InlineData("## A set {a, b} of two")]
    [InlineData("## A smile :}x")]
    [InlineData("## Escaped \\{#id\\}")]
    public void that_are_text_survive(string text)
    {
        var (read, found) = Read(text);

        Assert.Empty(found);
        Assert.Null(read!.Id);
        Assert.Empty(read.Values);
        Assert.Equal(text.Length, read.Span.Start);
    }

    [Theory]
    [InlineData("## T {}", "they are empty", "{")]
    [InlineData("## T {#}", "an id is missing after '#'", "#")]
    [InlineData("## T {#a #b}", "there are two ids", "#b")]
    [InlineData("## T {level}", "each entry is written key=value", "level")]
    [InlineData("## T {level = 2}", "each entry is written key=value", "level")]
    [InlineData("## T {level=}", "'level' has no value", "level=")]
    [InlineData("## T {level=2,kind=x}", "'level' has no value", "level=2")]
    [InlineData("## T {level=\"2}", "'level' has no value", "level=")]
    [InlineData("## T {level=1 level=2}", "'level' stands twice", "level=2")]
    [InlineData("## T {=2}", "each entry is written key=value", "=")]
    [InlineData("## T {#id level=2", "they are not closed", "{#id level=2")]
    [InlineData("## T {level=2", "they are not closed", "{level=2")]
    [InlineData("## T {#id\\}", "they are not closed", "{#id\\}")]
    [InlineData("## T #id level=2}", "they are not opened", "}")]
    [InlineData("## T {“level”=2}", "each entry is written key=value", "“")]
    public void that_are_malformed_are_reported_where_they_are(string text, string why, string underlined)
    {
        var (read, found) = Read(text);

        Assert.Null(read);
        Assert.Equal([$"{why}: {underlined}"], found);
    }

    private static (BraceAttributes? Read, IReadOnlyList<string> Found) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var read = BraceAttributes.Read(new SourceFile("quizzes/a.md", text), new TextSpan(0, text.Length), diagnostics);
        return (read, [.. diagnostics.ToSortedList().Select(diagnostic =>
            $"{diagnostic.Message[(diagnostic.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]}: {text.Substring(diagnostic.Location.Column - 1, diagnostic.Location.Length)}")]);
    }
}
