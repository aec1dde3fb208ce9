using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_term_in_a_sentence
{
    private static readonly IReadOnlyList<Term> Terms =
    [
        new("Lead", "lead", ["Lead", "leads"], "Somebody who can be called."),
        new("Lead generation", "lead-generation", ["Lead generation"], "Winning leads."),
        new("Élan", "elan", ["élan"], "Zest."),
    ];

    [Theory]
    [InlineData("A lead is not a buyer.", "lead")]
    [InlineData("Leads are counted, and leads are called.", "Leads")]
    [InlineData("Lead generation wins a lead.", "Lead generation, lead")]
    [InlineData("Lead\ngeneration", "Lead")]
    [InlineData("(lead), \"leads\"", "lead")]
    [InlineData("Without élan no lead.", "élan, lead")]
    [InlineData("A lead’s firm", "lead")]
    public void is_marked_where_it_is_used_first(string text, string marked)
    {
        Assert.Equal(marked, MarkedIn(text));
    }

    [Theory]
    [InlineData("They mislead, and leading is not plead.")]
    [InlineData("A lead-time, a pre-lead and a lead2.")]
    [InlineData("A 2lead, a leadé and an éleads.")]
    [InlineData("A lead² and a lead٣.")]
    [InlineData("# A lead")]
    [InlineData("[A lead](there.md) and `leads`.")]
    public void is_left_alone_inside_of_other_words_and_where_it_is_no_sentence(string text)
    {
        Assert.Equal("", MarkedIn(text));
    }

    private static string MarkedIn(string text)
    {
        var document = MarkdownParser.Parse(new SourceFile("content/page.md", text));
        new TermFinder(Terms).Mark(document);
        return string.Join(", ", document.Descendants<TermInline>().Select(term => term.Words));
    }
}
