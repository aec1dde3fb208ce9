using GenGuide.Diagnostics;
using GenGuide.Tests.Site;

namespace GenGuide.Tests.Unit.Diagnostics;

public sealed class A_diagnostic_printer
{
    private static readonly DiagnosticRule Rule = new("quiz/no-key", Severity.Error, "no choice is [red]right[/]", "tick it: '- [x] …'");

    [Fact]
    public void shows_place_code_message_line_underline_and_hint()
    {
        Assert.Equal(
            """
            quizzes/a.md:14:3: error quiz/no-key
                no choice is [red]right[/]
            14 | - [ ] one
               |   ^^^
                hint: tick it: '- [x] …'
            1 error in 1 file

            """.ReplaceLineEndings("\n"),
            Print(Rule, new Location("quizzes/a.md", 14, 3, 3, "- [ ] one")));
    }

    [Fact]
    public void shows_no_line_for_a_whole_file_and_no_empty_hint()
    {
        Assert.Equal(
            """
            content: notice site/x
                something
            1 notice in 1 file

            """.ReplaceLineEndings("\n"),
            Print(new DiagnosticRule("site/x", Severity.Notice, "something", ""), Location.Of("content")));
    }

    [Theory]
    [InlineData("\tx", 2, "\t^")]
    [InlineData("\U0001f600x", 3, "  ^")]
    [InlineData("日本x", 3, "    ^")]
    [InlineData("e\u0301x", 3, " ^")]
    public void puts_the_marks_under_the_words(string line, int column, string underline)
    {
        var printed = Print(Rule, new Location("a.md", 1, column, 1, line)).Split('\n');

        Assert.Equal($"1 | {line}", printed[2]);
        Assert.Equal($"  | {underline}", printed[3]);
    }

    [Theory]
    [InlineData("\u001b[2Jx")]
    [InlineData("\u202ex")]
    [InlineData("a\u0000b\u0007")]
    public void lets_no_control_character_through_to_the_console(string line)
    {
        var printed = Print(Rule, new Location("a.md", 1, 1, 1, line));

        Assert.DoesNotContain(printed, character => character != '\n' && (char.IsControl(character) || character == '\u202e'));
    }

    [Fact]
    public void counts_errors_warnings_notices_and_files()
    {
        var found = new[] { Severity.Error, Severity.Error, Severity.Warning, Severity.Notice }
            .Select((severity, number) => new Diagnostic(new DiagnosticRule("a/b", severity, "", ""), Location.Of(number == 0 ? "a" : "b"), "m", ""))
            .ToList();

        Assert.EndsWith("\n2 errors, 1 warning, 1 notice in 2 files\n", ConsoleText.Of(found), StringComparison.Ordinal);
        Assert.Equal("", ConsoleText.Of([]));
    }

    private static string Print(DiagnosticRule rule, Location location) => ConsoleText.Of([new Diagnostic(rule, location, rule.Message, rule.Hint)]);
}
