using GenGuide.Diagnostics;

namespace GenGuide.Tests.Unit.Diagnostics;

public sealed class An_annotation_printer
{
    [Fact]
    public void names_the_place_the_code_the_message_and_the_hint()
    {
        Assert.Equal(
            "::error file=quizzes/a.md,line=14,col=3,endColumn=6,title=quiz/no-key::no choice is right%0Ahint: tick it",
            Print(Severity.Error, new Location("quizzes/a.md", 14, 3, 3, "- [ ] one"), "no choice is right", "tick it"));
    }

    [Fact]
    public void leaves_out_what_a_whole_file_has_not()
    {
        Assert.Equal("::notice file=content,title=quiz/no-key::nothing", Print(Severity.Notice, Location.Of("content"), "nothing", ""));
    }

    [Fact]
    public void escapes_what_would_end_a_property_or_begin_another_command()
    {
        Assert.Equal(
            "::warning file=a%2Cb%3Ac%25.md,title=quiz/no-key::50%25%0D%0A::error::x: y, z",
            Print(Severity.Warning, Location.Of("a,b:c%.md"), "50%\r\n::error::x: y, z", ""));
    }

    private static string Print(Severity severity, Location location, string message, string hint)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new AnnotationPrinter(writer).Print([new Diagnostic(new DiagnosticRule("quiz/no-key", severity, "", ""), location, message, hint)]);
        return writer.ToString().TrimEnd('\n');
    }
}
