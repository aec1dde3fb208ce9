using AngleSharp.Dom;
using GenGuide.Model;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_worksheet_key
{
    public static TheoryData<string> Banks => [.. RealSite.Site.Banks.Select(bank => bank.Id)];

    [Theory]
    [MemberData(nameof(Banks))]
    public void names_the_label_and_quotes_the_words_with_their_reasons(string id)
    {
        var bank = RealSite.Site.Banks.Single(bank => bank.Id == id);
        var key = DrawnSite.Real.PageAt(bank.WorksheetKey.Path);

        foreach (var item in bank.Items.OfType<MarkedItem>())
        {
            var entry = key.GetElementById(item.Id)!;
            Assert.All(item.Marks, mark => Assert.Contains($"{mark.Words} {mark.Reason}", Plain(entry.QuerySelectorAll("li").Single(line => line.QuerySelector("q")?.TextContent == mark.Words).TextContent), StringComparison.Ordinal));
            Assert.True(item is not Scenario scenario || Plain(entry.QuerySelector(".is")!.TextContent) == RealSite.Site.Rubric.LabelById(scenario.Key).Name);
        }
    }

    /// <summary>Whoever ticks what the key says has ticked what is right.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void names_choices_by_the_letters_of_the_sheet(string id)
    {
        var bank = RealSite.Site.Banks.Single(bank => bank.Id == id);
        var sheet = DrawnSite.Real.PageAt(bank.Worksheet.Path);
        var key = DrawnSite.Real.PageAt(bank.WorksheetKey.Path);

        foreach (var item in bank.Items.OfType<ChoiceQuestion>())
        {
            var letters = key.QuerySelectorAll($"#{item.Id} .is").Select(answer => Plain(answer.TextContent)[..1]);
            var ticked = sheet.QuerySelectorAll($"#{item.Id} .ticks li").Where(line => letters.Contains(line.QuerySelector(".letter")!.TextContent)).Select(line => Plain(line.LastElementChild!.TextContent));
            Assert.Equal(item.Keys.Select(choice => choice.Words).Order(StringComparer.Ordinal), ticked.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void answers_each_kind()
    {
        var key = DrawnSite.Of(new PracticeTexts(PracticeTexts.EveryKind).Texts).PageAt("quizzes/practice/worksheet/key/");

        Assert.Equal(["Demand generation: A, C", "Names: B"], key.QuerySelectorAll("#figures .is li").Select(column => Plain(column.TextContent)));
        Assert.Contains("B: Calls A call needs a number.", key.QuerySelectorAll("#figures .because li").Select(line => Plain(line.TextContent)));
        Assert.Equal(["Clay", "A wet jar", "A fired jar"], key.QuerySelectorAll("#steps .because li > b").Select(step => Plain(step.TextContent)[3..]));
        Assert.Equal("4,500 EUR", Plain(key.QuerySelector("#cost .is")!.TextContent));
        Assert.Contains("Asked for: a drawer The names are kept.", key.QuerySelectorAll("#kept li").Select(line => Plain(line.TextContent)));
        Assert.Contains("Not asked for: a heavy jar Weight says nothing of names.", key.QuerySelectorAll("#kept li").Select(line => Plain(line.TextContent)));
        Assert.Contains("Flat, Clay: White", key.QuerySelectorAll("#jars li").Select(line => Plain(line.TextContent)));
        Assert.Contains("A potter counts who has asked for a call.", key.QuerySelector("#rule .is")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["It names what the potter did", "Somebody else could apply it"], key.QuerySelectorAll("#rule .because li").Select(line => Plain(line.TextContent)));
    }

    [Fact]
    public void is_of_the_edition_of_its_sheet_until_a_word_of_the_bank_changes()
    {
        var sheet = EditionAt(new SampleTexts(), "quizzes/webinars/worksheet/");
        var key = EditionAt(new SampleTexts(), "quizzes/webinars/worksheet/key/");
        var texts = new SampleTexts();
        texts.With(SampleTexts.Bank, texts[SampleTexts.Bank].TrimEnd() + "\n\n## One more {#one-more kind=open}\n\nSay why.\n\n- [ ] It says why\n- [ ] It is short\n\n> **One good answer:** Because.\n");

        Assert.Equal(sheet, key);
        Assert.NotEqual(sheet, EditionAt(texts, "quizzes/webinars/worksheet/"));
    }

    private static string EditionAt(SampleTexts texts, string route) => DrawnSite.Of(texts).PageAt(route).QuerySelector(".edition")!.TextContent.Split('.')[0];

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
