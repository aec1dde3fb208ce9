using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_table_to_sort
{
    private const string Item = """
        ## Three figures {#three-figures kind=sort enough=2}

        Under which job is each figure counted?

        | Figure | Minds | Both | Names | Why |
        | --- | :-: | :-: | :-: | --- |
        | Potters who *know* the firm | x |  |  | It counts what people remember. |
        | [Calls](../content/basics/clues.md) a month |  |  | X | A call needs a number. |
        | Visits |  | x |  | They may be either. |
        """;

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void is_read_row_by_row()
    {
        var item = _texts.Read<PartsQuestion>();

        Assert.Equal(("three-figures", "sort", 2), (item.Id, item.Kind, item.Enough));
        Assert.Equal(["a Potters who know the firm", "b Calls a month", "c Visits"], item.Parts.Select(part => $"{part.Id} {part.Words}"));
        Assert.Equal(["a-a", "b-c", "c-b"], item.Parts.Select(part => part.Key.Id));
        Assert.Equal(["a-a Minds", "a-b Both", "a-c Names"], item.Parts[0].Options.Select(option => $"{option.Id} {option.Words}"));
        Assert.Equal(["a-a", "a-b", "a-c", "b-a", "b-b", "b-c", "c-a", "c-b", "c-c"], item.Choices.Select(choice => choice.Id));
        Assert.Equal(["a-a", "c-b", "b-c"], item.Keys.OrderBy(key => key.Id[^1]).Select(key => key.Id));
    }

    [Fact]
    public void wants_every_row_where_nothing_else_is_said()
    {
        Assert.Equal(3, _texts.Replace(" enough=2", "").Read<PartsQuestion>().Enough);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("two")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void wants_no_number_of_rows_that_it_has_not(string enough)
    {
        Assert.Equal([$"yaml/wrong-type: {enough}"], _texts.Replace("enough=2", $"enough={enough}").Findings());
    }

    [Theory]
    [InlineData("“Quoted” ~ = \\# \\[x\\] &amp; 😀", "“Quoted” ~ = # [x] & 😀")]
    [InlineData("a \\| b", "a | b")]
    [InlineData("{braces} {#one} {two=2}", "{braces} {#one} {two=2}")]
    [InlineData("אב ‏ג", "אב ‏ג")]
    [InlineData("a\u00a0b", "a\u00a0b")]
    [InlineData("\"straight\" 'quotes'", "\"straight\" 'quotes'")]
    [InlineData("`code | here`", "code | here")]
    [InlineData("\\</script\\>", "</script>")]
    public void takes_signs_in_a_cell_as_text(string cell, string words)
    {
        Assert.Equal(words, _texts.Replace("Visits", cell).Read<PartsQuestion>().Parts[2].Words);
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<PartsQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<PartsQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
        Assert.Equal(before.Choices.Select(choice => (choice.Id, choice.Words, choice.TextHash)), after.Choices.Select(choice => (choice.Id, choice.Words, choice.TextHash)));
    }

    [Theory]
    [InlineData("Potters who *know* the firm", "Potters that *know* the firm")]
    [InlineData("A call needs a number.", "A call needs a telephone number.")]
    [InlineData("| Both |", "| Either |")]
    [InlineData("Under which job", "Under which one")]
    public void means_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("| Visits |  | x |  |", "| Visits | x |  |  |")]
    [InlineData("enough=2", "enough=3")]
    [InlineData("| Visits |  | x |  | They may be either. |", "| Visits |  | x |  | They may be either. |\n| Letters |  | x |  | So may they. |")]
    public void means_something_else_after_another_key(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void finds_a_choice_again_by_its_words_after_its_rows_changed_places()
    {
        var before = new PracticeTexts(Item).Read<PartsQuestion>();

        var after = _texts.Replace("Visits", "PLACE").Replace("Potters who *know* the firm", "Visits").Replace("PLACE", "Potters who *know* the firm").Read<PartsQuestion>();

        Assert.Equal(before.Choices.Single(choice => choice.Id == "a-b").TextHash, after.Choices.Single(choice => choice.Id == "c-b").TextHash);
        Assert.Equal(9, after.Choices.Select(choice => choice.TextHash).Distinct().Count());
    }

    [Theory]
    [InlineData("| Figure | Minds | Both | Names | Why |\n| --- | :-: | :-: | :-: | --- |", "| Figure | Minds | Why | Names | Both |\n| --- | :-: | :-: | :-: | --- |", "quiz/sort-without-table", "markup/table-without-caption")]
    [InlineData("| They may be either. |", "| They may be either. |\n\nOne more sentence.", "quiz/sort-without-table")]
    [InlineData("| Visits |  | x |  | They may be either. |", "| Visits |  |  |  | They may be either. |", "quiz/sort-row-unclear")]
    [InlineData("| Visits |  | x |  | They may be either. |", "| Visits |  | x |", "quiz/part-without-reason")]
    [InlineData("| Visits |  | x |  |", "| |  | x |  |", "markup/row-without-header")]
    [InlineData("| Both |", "| |", "markup/table-without-header")]
    [InlineData("| Visits |", "| CALLS a month |", "quiz/same-part-twice")]
    [InlineData("| Both |", "| minds |", "quiz/same-part-twice")]
    [InlineData("Visits", "[Visits](clue:success/recall \"No.\")", "quiz/mark-outside-text")]
    [InlineData("kind=sort", "kind=sort unit=EUR", "yaml/unknown-key")]
    public void is_refused_where_it_could_be_misread(string words, string by, params string[] codes)
    {
        Assert.Equal(codes.Order(), _texts.Replace(words, by).Findings().Select(finding => finding.Split(':')[0]).Order());
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(6, 3)]
    [InlineData(3, 2)]
    [InlineData(3, 17)]
    public void has_two_to_five_groups_and_three_to_sixteen_rows(int groups, int rows)
    {
        var isGroups = groups is < 2 or > 5;
        var text = TableOf(groups, rows);

        var findings = new PracticeTexts(text).Findings();

        string[] expected = isGroups ? ["quiz/sort-without-table"] : rows is < 3 or > 16 ? ["quiz/sort-rows"] : [];
        Assert.Equal(expected, findings.Select(finding => finding.Split(':')[0]));
    }

    [Fact]
    public void of_sixteen_rows_and_five_groups_is_read()
    {
        var item = new PracticeTexts(TableOf(5, 16)).Read<PartsQuestion>();

        Assert.Equal((16, 80, "p-e"), (item.Parts.Count, item.Choices.Count, item.Parts[15].Options[4].Id));
    }

    private static string TableOf(int groups, int rows)
    {
        var names = Enumerable.Range(1, groups).Select(group => $" Group {group} |");
        var cells = Enumerable.Range(1, rows).Select(row => $"| Thing {row} |{string.Concat(Enumerable.Range(0, groups).Select(group => group == row % groups ? " x |" : "  |"))} Because. |");
        return $"## Things {{#things kind=sort}}\n\nWhere?\n\n| Thing |{string.Concat(names)} Why |\n|{string.Concat(Enumerable.Repeat(" --- |", groups + 2))}\n{string.Join('\n', cells)}";
    }

    private static (PartsQuestion Before, PartsQuestion After) BeforeAndAfter(string words, string by) =>
        (new PracticeTexts(Item).Read<PartsQuestion>(), new PracticeTexts(Item).Replace(words, by).Read<PartsQuestion>());
}
