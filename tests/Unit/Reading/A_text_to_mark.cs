using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_text_to_mark
{
    private const string Item = """
        ## Who is kept? {#who-is-kept kind=mark}

        Mark the words that say what happens to the names.

        > A kiln maker shows [a heavy jar](decoy:asset/substantial "Weight says nothing of names.") at
        > [its stand](decoy:channel/any "Nor does a place."). Each card goes into
        > [a drawer, *unread*](clue:identity/kept "The names are kept."), and [more know it](clue:asset/light "So it says.").
        """;

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void is_read_with_its_marks_in_the_order_of_the_text()
    {
        var item = _texts.Read<MarkQuestion>();

        Assert.Equal(("who-is-kept", "mark"), (item.Id, item.Kind));
        Assert.Empty(item.Choices);
        Assert.Equal(
            [
                "Decoy asset/substantial a heavy jar: Weight says nothing of names.",
                "Decoy channel/any its stand: Nor does a place.",
                "Deciding identity/kept a drawer, unread: The names are kept.",
                "Deciding asset/light more know it: So it says.",
            ],
            item.Marks.Select(mark => $"{mark.Role} {mark.Dimension.Id}/{mark.Value} {mark.Words}: {mark.Reason}"));
    }

    [Theory]
    [InlineData("a heavy jar", "“a” ~ = {b} \\# &amp; 😀 אב\u00a0ג", "“a” ~ = {b} # & 😀 אב\u00a0ג")]
    [InlineData("Nor does a place.", "Nor \\\"a\\\" place’s {name} 😀.", "its stand")]
    public void takes_signs_in_a_mark_as_text(string words, string by, string expected)
    {
        Assert.Contains(expected, _texts.Replace(words, by).Read<MarkQuestion>().Marks.Select(mark => mark.Words));
    }

    [Theory]
    [InlineData("A kiln maker shows", "A kiln maker brings")]
    [InlineData("a heavy jar", "a very heavy jar")]
    [InlineData("Nor does a place.", "Neither does a place.")]
    [InlineData("Mark the words", "Mark words")]
    public void means_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("clue:asset/light", "decoy:asset/light")]
    [InlineData("clue:asset/light", "clue:asset/substantial")]
    [InlineData("[more know it](clue:asset/light \"So it says.\")", "more know it")]
    public void means_something_else_after_another_mark(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<MarkQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<MarkQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
    }

    [Theory]
    [InlineData("\n> [its stand]", "\n[its stand]", "")]
    [InlineData("> A kiln", "A kiln", "quiz/mark-outside-text")]
    [InlineData("Mark the words", "Mark [the words](clue:identity/kept \"No.\")", "quiz/mark-outside-text")]
    [InlineData("Mark the words that say what happens to the names.\n", "", "quiz/mark-without-text")]
    [InlineData("decoy:channel/any", "clue:channel/any", "quiz/mark-too-few")]
    [InlineData("(clue:identity/kept", "(decoy:identity/kept", "")]
    [InlineData("decoy:channel/any \"Nor does a place.\"", "decoy:channel/any", "quiz/mark-without-reason")]
    [InlineData("[its stand]", "[]", "quiz/mark-without-words")]
    [InlineData("decoy:channel/any", "decoy:chanel/any", "quiz/unknown-dimension")]
    [InlineData("decoy:channel/any", "decoy:channel/one", "quiz/unknown-value")]
    [InlineData("decoy:channel/any", "decoy:channel", "quiz/malformed-mark")]
    [InlineData("kind=mark", "kind=mark level=2", "yaml/unknown-key")]
    public void is_refused_where_it_could_be_misread(string words, string by, string code)
    {
        var findings = _texts.Replace(words, by).Findings().Select(finding => finding.Split(':')[0]);

        Assert.Equal(code.Length == 0 ? [] : [code], findings);
    }

    [Fact]
    public void has_no_choices()
    {
        var texts = new PracticeTexts(Item + "\n\n- [x] One\n\n  Because.\n- [ ] Two\n\n  Because.");

        Assert.Equal(["quiz/choices-unasked: [x] One"], texts.Findings());
    }

    [Fact]
    public void needs_a_clue_among_its_decoys()
    {
        _texts.Replace("(clue:identity", "(decoy:identity").Replace("(clue:asset", "(decoy:asset");

        Assert.Equal(["quiz/mark-too-few"], _texts.Findings().Select(finding => finding.Split(':')[0]));
    }

    private static (MarkQuestion Before, MarkQuestion After) BeforeAndAfter(string words, string by) =>
        (new PracticeTexts(Item).Read<MarkQuestion>(), new PracticeTexts(Item).Replace(words, by).Read<MarkQuestion>());
}
