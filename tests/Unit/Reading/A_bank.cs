using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_bank
{
    private const string Bank = SampleTexts.Bank;

    private readonly SampleTexts _texts = new();

    [Fact]
    public void is_read_item_by_item()
    {
        var bank = Assert.Single(_texts.ReadSound().Banks);

        Assert.Equal(["open-webinar", "closed-webinar", "what-a-lead-is"], bank.Items.Select(item => item.Id));
        var scenario = Assert.IsType<Scenario>(bank.Items[0]);
        Assert.Equal(("Open kiln webinar", 2, "closed-webinar", "ceramics", "PT", "demand"), (scenario.Title, scenario.Level, scenario.Twin, scenario.Industry, scenario.Country, scenario.Key));
        Assert.Equal(["Decoy channel/any by email", "Deciding identity/none Anybody watches without a name", "Deciding success/recall more potters can name the firm"], scenario.Marks.Select(mark => $"{mark.Role} {mark.Dimension.Id}/{mark.Value} {mark.Words}"));
        Assert.Equal([null, "asset-decides"], scenario.Choices.Select(choice => choice.Misconception));
        Assert.Equal(["a:False", "b:True", "c:False"], bank.Items[2].Choices.Select(choice => $"{choice.Id}:{choice.IsKey}"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(12, 12)]
    [InlineData(13, 7, 6)]
    [InlineData(25, 9, 8, 8)]
    [InlineData(26, 9, 9, 8)]
    [InlineData(37, 10, 9, 9, 9)]
    public void is_split_evenly_where_it_is_long(int items, params int[] onPages)
    {
        var bank = _texts.ReadSound().Banks[0];
        bank = bank with { Items = [.. Enumerable.Range(0, items).Select(_ => bank.Items[2])] };

        Assert.Equal(onPages, bank.Pages.Select(page => page.Items.Count));
        Assert.Equal(onPages.Select((_, index) => index == 0 ? "quizzes/webinars/" : $"quizzes/webinars/{index + 1}/"), bank.Pages.Select(page => page.Route.Path));
    }

    [Fact]
    public void does_not_take_a_plain_list_in_the_text_for_the_choices()
    {
        _texts.Replace(Bank, "Which of these people is a lead for a kiln maker?\n", "A kiln maker knows three people:\n\n- a reader\n- a visitor\n- a potter\n\nWhich is a lead?\n");

        var item = _texts.ReadSound().Banks[0].Items[2];

        Assert.Equal(["A reader of its open guide", "A visitor who asked for a call", "A potter in the same town"], item.Choices.Select(choice => choice.Words));
    }

    [Fact]
    public void leaves_quiz_syntax_in_code_as_text()
    {
        _texts.Replace(Bank, "Which of these people is a lead for a kiln maker?\n", "What does this say, beside `- [x] one` and `[a](clue:b/c)`?\n\n```\n## Title {#id level=1}\n\n- [x] one {misconception=x}\n- [ ] two\n\n[a](clue:success/recall \"x\")\n```\n");

        Assert.Equal(3, _texts.ReadSound().Banks[0].Items.Count);
    }

    [Theory]
    [InlineData("level=2 contrast=closed", "levle=2 contrast=closed", "levle", "did you mean 'level'?")]
    [InlineData("industry=ceramics", "industri=ceramics", "industri", "did you mean 'industry'?")]
    [InlineData("{#what-a-lead-is}", "{#what-a-lead-is knid=single}", "knid", "did you mean 'kind'?")]
    [InlineData("misconception=form-decides", "misconcepton=form-decides", "misconcepton", "did you mean 'misconception'?")]
    public void names_the_attribute_that_was_meant_by_a_misspelt_one(string words, string by, string name, string hint)
    {
        _texts.Replace(Bank, words, by);

        var (site, found) = _texts.Read();

        Assert.Null(site);
        var unknown = Assert.Single(found, diagnostic => diagnostic.Code == "yaml/unknown-key");
        Assert.Equal((name, hint), (unknown.Location.LineText.Substring(unknown.Location.Column - 1, unknown.Location.Length), unknown.Hint));
    }

    [Theory]
    [InlineData("- [x] A visitor", "[x] A visitor")]
    [InlineData("- [x] A visitor", "-[x] A visitor")]
    [InlineData("- [x] A visitor", "- [x ] A visitor")]
    [InlineData("- [x] A visitor", "- [ x] A visitor")]
    [InlineData("- [x] A visitor", "- [✓] A visitor")]
    [InlineData("- [x] A visitor", "- A visitor")]
    [InlineData("(clue:identity/none \"", "(clue: identity/none \"")]
    [InlineData("(clue:identity/none \"", "( clue :identity/none \"")]
    [InlineData("(clue:identity/none \"Nobody can be called afterwards.\")", "(clue:identity/none “Nobody can be called afterwards.”)")]
    [InlineData("(clue:identity/none \"", "(Clue:identity/none \"")]
    [InlineData("(clue:identity/none \"", "(clues:identity/none \"")]
    [InlineData("(clue:identity/none \"", "(clue:identity \"")]
    [InlineData("(clue:identity/none \"", "(clue:identity/none/kept \"")]
    [InlineData("level=2 contrast=closed-webinar industry", "level=2, contrast=closed-webinar industry")]
    [InlineData("country=PT}", "country=PT")]
    [InlineData("{misconception=asset-decides}", "{misconception=asset-decides")]
    [InlineData("{misconception=asset-decides}", "{misconception asset-decides}")]
    [InlineData("{#what-a-lead-is}\n\nWhich of these people", "{#what-a-lead-is kind=single}\n\n[Which of these people](clue:success/recall \"It is no campaign.\")")]
    [InlineData("> **Flip it:**", "**Flip it:**")]
    [InlineData("## Closed kiln", "### Closed kiln")]
    [InlineData("## Closed kiln", "##Closed kiln")]
    public void stops_the_build_rather_than_show_a_malformed_item(string words, string by)
    {
        _texts.Replace(Bank, words, by);

        var (site, found) = _texts.Read();

        Assert.Null(site);
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.NotEqual(0, diagnostic.Location.Line));
    }

    [Theory]
    [InlineData("- [ ] A visitor who asked for a call")]
    [InlineData("- [ ] a visitor WHO asked for a call")]
    [InlineData("- [ ] A *visitor* who asked  for a call")]
    [InlineData("- [ ] A visitor who asked for a call {misconception=asset-decides}")]
    public void refuses_two_choices_with_the_same_words(string choice)
    {
        _texts.Replace(Bank, "- [ ] A potter in the same town", choice);

        Assert.StartsWith("quiz/same-choice-twice: ", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“Quoted” ~ = { # } \\[x\\] &amp; <https://example.org> \U0001f600 \u05d0\u05d1 a\u00a0b")]
    [InlineData("A set of {braces} in a sentence, {#one} and {two=2} among them.")]
    [InlineData("A backslash \\{#id} before a brace.")]
    public void takes_signs_in_a_sentence_as_text(string sentence)
    {
        _texts.Replace(Bank, "Which of these people is a lead for a kiln maker?", sentence).Replace(Bank, "The guide is open, so the firm can't call this reader.", sentence);

        _texts.ReadSound();
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = _texts.ReadSound().Banks[0];

        var after = _texts.With(Bank, _texts[Bank].ReplaceLineEndings("\r\n")).ReadSound().Banks[0];

        Assert.Equal(before.Items.Select(item => (item.Id, item.Title, item.TextHash, item.MeaningHash)), after.Items.Select(item => (item.Id, item.Title, item.TextHash, item.MeaningHash)));
    }

    [Fact]
    public void is_kept_out_of_the_site_when_it_is_excluded()
    {
        _texts.Replace(Bank, "Pass: 80", "Excluded: true");

        var found = _texts.Read().Found;

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(("link/unknown-target", "it says 'Excluded: true'; take that away, or lead elsewhere"), (diagnostic.Code, diagnostic.Hint)));
    }
}
