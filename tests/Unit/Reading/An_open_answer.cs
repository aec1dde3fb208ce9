using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class An_open_answer
{
    private const string Item = """
        ## Your own rule {#own-rule kind=open}

        Write one sentence that says when a potter counts as a lead.

        - [ ] It names what the potter *did*
        - [ ] Somebody else could apply it

        > **One good answer:** A potter counts who has asked for a call.
        """;

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void is_read_with_a_list_to_check_and_no_key()
    {
        var item = _texts.Read<OpenQuestion>();

        Assert.Equal(("own-rule", "open"), (item.Id, item.Kind));
        Assert.Equal(["a It names what the potter did", "b Somebody else could apply it"], item.Choices.Select(choice => $"{choice.Id} {choice.Words}"));
        Assert.Empty(item.Keys);
    }

    [Theory]
    [InlineData("It names what the potter *did*", "It names the potter’s act")]
    [InlineData("A potter counts who", "Any potter counts who")]
    [InlineData("Write one sentence", "Write a sentence")]
    public void means_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<OpenQuestion>(), _texts.Replace(words, by).Read<OpenQuestion>());

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void means_something_else_after_another_entry()
    {
        var before = new PracticeTexts(Item).Read<OpenQuestion>();

        var after = _texts.Replace("- [ ] Somebody else", "- [ ] It is short\n- [ ] Somebody else").Read<OpenQuestion>();

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("“Quoted” ~ = \\# {braces} | &amp; 😀 אב\u00a0ג", "“Quoted” ~ = # {braces} | & 😀 אב\u00a0ג")]
    [InlineData("`</script>`", "</script>")]
    public void takes_signs_in_an_entry_as_text(string entry, string words)
    {
        Assert.Equal(words, _texts.Replace("It names what the potter *did*", entry).Read<OpenQuestion>().Choices[0].Words);
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<OpenQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<OpenQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
    }

    [Theory]
    [InlineData("- [ ] Somebody", "- [x] Somebody", "quiz/open-entry-ticked: Somebody else could apply it")]
    [InlineData("- [ ] Somebody else could apply it\n", "", "quiz/too-few-choices: ## Your own rule {#own-rule kind=open}")]
    [InlineData("\n> **One good answer:** A potter counts who has asked for a call.", "", "quiz/open-without-answer: ## Your own rule {#own-rule kind=open}")]
    [InlineData("apply it", "apply it {misconception=form-decides}", "yaml/unknown-key: misconception")]
    [InlineData("apply it", "apply it {tolerance=2}", "yaml/unknown-key: tolerance")]
    [InlineData("Somebody else could apply it", "it names WHAT the potter did", "quiz/same-choice-twice: it names WHAT the potter did")]
    [InlineData("kind=open", "kind=open enough=2", "yaml/unknown-key: enough")]
    [InlineData("has asked", "has [asked](clue:identity/kept \"No.\")", "quiz/mark-outside-text: [asked](clue:identity/kept \"No.\")")]
    public void is_refused_where_it_could_be_misread(string words, string by, string finding)
    {
        Assert.Equal([finding], _texts.Replace(words, by).Findings());
    }
}
