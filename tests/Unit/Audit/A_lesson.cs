using GenGuide.Audit.Lessons;
using GenGuide.Diagnostics;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Audit;

/// <summary>What the audit says, and does not say, of words that are added to the sample lesson.</summary>
public sealed class A_lesson
{
    private readonly SampleTexts _texts = new();

    [Theory]
    [InlineData("The price of a click (PPC) is one thing; PPC is another.", "PPC")]
    [InlineData("Watch your PPCs.", "PPC")]
    [InlineData("It is the PPC. A pence per click says more.", "PPC")]
    [InlineData("Pay per click (PPC) is one thing, and PPC is the same.", null)]
    [InlineData("A pay-per-click plan, or PPC, is one thing.", null)]
    [InlineData("A kiln test (KT) is what KT sells. The UK has 4 PDF files for B2B buyers.", null)]
    [InlineData("It is a no-UX plan.", null)]
    public void says_what_letters_stand_for(string sentence, string? unexplained) =>
        Assert.Equal(unexplained is null ? [] : [unexplained], Found(sentence, "lesson/term-unexplained"));

    [Theory]
    [InlineData("Some 40% never ask.", "40%")]
    [InlineData("It costs 30 euros a year.", "30 euros")]
    [InlineData("It costs €30.", "€30")]
    [InlineData("The rule is called 95:5.", "95:5")]
    [InlineData("They begin with 60-40.", "60-40")]
    [InlineData("It books 2.2 times the calls.", "2.2 times")]
    [InlineData("Some 40% never ask. [[KT]](../sources.md#kt)", null)]
    [InlineData("Some 40% never ask, says [a survey](https://example.com/).", null)]
    [InlineData("Some 40% never ask.\n\nThis is an invented firm.", null)]
    [InlineData("Some 40% never ask.\n\n### Where it is from\n\nOur count.", "40%")]
    [InlineData("Our count.\n\n### The sum\n\n4 ÷ 10 = 40%, so 40% never ask.", null)]
    [InlineData("There are 12 kilns, and the page has 3 rows.", null)]
    public void says_where_its_figures_come_from(string text, string? figure) =>
        Assert.Equal(figure is null ? [] : [figure], Found(text, "lesson/figure-without-source"));

    [Theory]
    [InlineData(35, 0)]
    [InlineData(36, 1)]
    public void has_no_sentence_that_outlasts_a_breath(int words, int found)
    {
        var sentence = "Potters " + string.Join(' ', Enumerable.Repeat("and", words - 2)) + " kilns.";

        Assert.Equal(found, Found(sentence, "lesson/sentence-too-long").Count);
    }

    [Fact]
    public void ends_its_sentences_at_stops_and_not_within_figures_or_citations()
    {
        var prose = Prose.Of(GenGuide.Markdown.MarkdownParser.Parse(new GenGuide.Sources.SourceFile("content/a.md",
            "It costs 4.50 here.[[KT]](s.md#kt) “Why?” Asks he. *Then* [this link](a.md) follows:\n\n- One\n- Two. Three\n\n| Not | this |\n| --- | --- |\n| one | two |\n\n[Quiz: nor this](b.md)\n")));

        Assert.Equal(["It costs 4.50 here.", "“Why?”", "Asks he.", "Then this link follows:", "One", "Two.", "Three"], prose.Sentences.Select(sentence => sentence.Text.ToString()));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData(" {#quote-clue}", "", 1)]
    [InlineData(" {#quote-clue}", " for=quote-clue", 1)]
    [InlineData(" {#name-clue-2}", " for=\"name-clue-2, name-clue\"", 1)]
    public void is_practised_twice_for_each_thing_it_promises(string braces, string practice, int found)
    {
        _texts.Replace(SampleTexts.Lesson, "{#name-clue}", $"{{#name-clue}}{(braces.Length > 0 ? "\n  - quote it" + braces : "")}");
        _texts.Replace(SampleTexts.Bank, "{#what-a-lead-is}", $"{{#what-a-lead-is{practice}}}");

        Assert.Equal(found, Audit().Count(diagnostic => diagnostic.Code == "lesson/objective-unpractised"));
    }

    private List<string> Found(string text, string code)
    {
        _texts.With(SampleTexts.Lesson, _texts[SampleTexts.Lesson] + $"\n## More\n\n{text}\n");
        return [.. Audit().Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Message.Split('\'')[1])];
    }

    private IReadOnlyList<Diagnostic> Audit()
    {
        var diagnostics = new DiagnosticBag();
        new LessonAudit(_texts.ReadSound(), diagnostics).Run();
        return diagnostics.ToSortedList();
    }
}
