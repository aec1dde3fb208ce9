using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Tests.Unit.Markdown;

public sealed class A_brace_tail
{
    [Theory]
    [InlineData("## Plain {#id}", "Plain")]
    [InlineData("## Amp \\& {#id}", "Amp &")]
    [InlineData("## \\{not braces\\} {#id level=1}", "{not braces}")]
    [InlineData("## An *emphasised* word {#id}", "An emphasised word")]
    [InlineData("## Ends in `code` {#id}", "Ends in code")]
    [InlineData("## 😀 and العربية {#id}", "😀 and العربية")]
    public void Is_never_shown(string line, string shown)
    {
        var source = new SourceFile("quizzes/bank.md", line);
        var heading = MarkdownParser.Parse(source).OfType<HeadingBlock>().Single();
        var braces = BraceAttributes.Read(source, heading.ToTextSpan(), new DiagnosticBag());

        BraceTail.Remove(heading.Inline, braces!.Span.Start);

        Assert.Equal(shown, PlainText.Of(heading));
    }
}
