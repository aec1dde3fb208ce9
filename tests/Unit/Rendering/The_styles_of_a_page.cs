using GenGuide.Rendering;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>Tables, code, pictures and notes have a style sheet of their own: linked where there is one of them, and nowhere else.</summary>
public sealed class The_styles_of_a_page
{
    private const string Plain = "basics/plain/";
    private const string Quiz = "quizzes/webinars/";
    private const string Sheet = "quizzes/webinars/worksheet/";
    private const string Key = "quizzes/webinars/worksheet/key/";
    private const string PracticeQuiz = "quizzes/practice/";
    private const string PracticeSheet = "quizzes/practice/worksheet/";

    [Theory]
    [InlineData("A plain line, 3 < 4, with **bold** words and [a link](../glossary.md).", false)]
    [InlineData("The sign `utm_source` says it.", true)]
    [InlineData("![Two jars on a shelf](two-jars.svg)", true)]
    [InlineData("> **Careful:** this is a note.", true)]
    [InlineData("> This is a quote, and no note.", false)]
    [InlineData("Table: **Two jars.** Read across.\n\n| Jar | Clay |\n| --- | --- |\n| Tall | Red |\n", true)]
    public void fit_what_its_author_wrote(string block, bool hasExtra)
    {
        var texts = new SampleTexts().With("content/basics/plain.md", $"---\nTitle: Plain\nDescription: What leads nowhere.\nOrder: 9\n---\n\nIt begins.\n\n{block}\n");

        Assert.Equal(hasExtra, HasExtra(DrawnSite.OfNoted(texts), Plain));
    }

    /// <summary>Wherever in an item it stands. What is said after an answer does not stand on the sheet.</summary>
    [Theory]
    [InlineData("Which of these people", "Which `code` of these people", "quiz sheet key")]
    [InlineData("A visitor who asked", "A `code` visitor who asked", "quiz sheet key")]
    [InlineData("This visitor can be reached", "This `code` visitor can be reached", "quiz key")]
    [InlineData("let everybody watch unnamed", "let `code` everybody watch unnamed", "quiz key")]
    [InlineData("Which of these people", "Which persons", "")]
    public void fit_what_stands_in_an_item(string words, string by, string where)
    {
        var site = DrawnSite.OfNoted(new SampleTexts().Replace(SampleTexts.Bank, words, by));

        var found = new[] { ("quiz", Quiz), ("sheet", Sheet), ("key", Key) }.Where(page => HasExtra(site, page.Item2)).Select(page => page.Item1);
        Assert.Equal(where, string.Join(' ', found));
    }

    [Theory]
    [InlineData("Clay\n\n   Nothing is formed yet.", "Clay `raw`\n\n   Nothing is formed yet.", true, true)]
    [InlineData("Nothing is formed yet.", "Nothing `raw` is formed yet.", true, false)]
    [InlineData("Put the steps in order", "Put these steps in order", false, false)]
    public void fit_what_stands_in_a_part_of_an_item(string words, string by, bool inQuiz, bool onSheet)
    {
        const string Steps = "## Three steps {#steps kind=order}\n\nPut the steps in order, the earliest first.\n\n1. Clay\n\n   Nothing is formed yet.\n2. A wet jar\n\n   It is formed.\n3. A fired jar\n\n   Fire has made it hard.\n";

        var site = DrawnSite.OfNoted(new PracticeTexts(Steps).Replace(words, by).Texts);

        Assert.Equal((inQuiz, onSheet), (HasExtra(site, PracticeQuiz), HasExtra(site, PracticeSheet)));
    }

    private static bool HasExtra(DrawnSite site, string route) =>
        site.PageAt(route).QuerySelectorAll("link[rel=stylesheet]").Any(link => link.GetAttribute("href")!.Contains(AssetRenderer.ExtraStylePath, StringComparison.Ordinal));
}
