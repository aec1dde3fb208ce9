using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class The_blanks_of_a_table
{
    private const string Item = """
        ## Jars from memory {#jars kind=blanks table=../content/basics/jars.md rows="Tall, Flat, Round" columns="Clay, Job" enough=5}

        Choose what belongs in each empty cell.
        """;

    private const string SecondTable = "\n## Two more\n\nTable: **Two more jars.** Read across.\n\n| Jar | Clay | Job |\n| --- | --- | --- |\n| Small | Blue | Minds |\n| Large | Grey | Names |\n";

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void are_its_cells_where_rows_and_columns_cross()
    {
        var item = _texts.Read<BlanksQuestion>();

        Assert.Equal(("jars", "blanks", 5, PracticeTexts.Page, 0), (item.Id, item.Kind, item.Enough, item.TablePath, item.TableIndex));
        Assert.Equal([(0, 1), (0, 2), (1, 1), (1, 2), (2, 1), (2, 2)], item.Cells);
        Assert.Equal(["a Tall, Clay: Red", "b Tall, Job: Minds", "c Flat, Clay: White", "d Flat, Job: Names", "e Round, Clay: Red", "f Round, Job: Names | minds"], item.Parts.Select(part => $"{part.Id} {part.Words}: {part.Key.Words}"));
        Assert.Equal(["b-a Minds", "b-b Names", "b-c Names | minds"], item.Parts[1].Options.Select(option => $"{option.Id} {option.Words}"));
        Assert.Equal(["a-a Red", "a-b White"], item.Parts[0].Options.Select(option => $"{option.Id} {option.Words}"));
        Assert.Equal(["a-a", "b-a", "c-b", "d-b", "e-a", "f-c"], item.Keys.Select(key => key.Id));
    }

    [Fact]
    public void are_all_wanted_where_nothing_else_is_said()
    {
        Assert.Equal(6, _texts.Replace(" enough=5", "").Read<BlanksQuestion>().Enough);
    }

    [Fact]
    public void are_hidden_once_though_a_name_stands_twice()
    {
        var item = _texts.Replace("Tall, Flat, Round", "Tall, Flat, Tall,, Flat ,").Replace(" enough=5", "").Read<BlanksQuestion>();

        Assert.Equal((4, 4), (item.Parts.Count, item.Enough));
    }

    [Fact]
    public void may_be_few_of_a_larger_table()
    {
        var item = _texts.Replace("Tall, Flat, Round", "Round,Flat").Replace("Clay, Job", "Job").Replace("enough=5", "enough=1").Read<BlanksQuestion>();

        Assert.Equal([(1, 2), (2, 2)], item.Cells);
        Assert.Equal(["Names", "Names | minds"], item.Parts[0].Options.Select(option => option.Words));
    }

    [Fact]
    public void belong_to_the_table_under_the_heading_that_is_named()
    {
        var texts = _texts.Replace("jars.md", "jars.md#two-more").Replace("Tall, Flat, Round", "Small, Large").Replace(" enough=5", "");
        texts.ReplaceInPage("minds** |\n", $"minds** |\n{SecondTable}");

        var item = texts.Read<BlanksQuestion>();

        Assert.Equal((1, "Blue"), (item.TableIndex, item.Parts[0].Key.Words));
    }

    [Theory]
    [InlineData("Tall | Red", "Tall | “a” ~ = {b} \\# &amp; 😀", "“a” ~ = {b} # & 😀")]
    [InlineData("Tall | Red", "Tall | אב ‏ג", "אב ‏ג")]
    [InlineData("Tall | Red", "Tall | a\u00a0b \"c\"", "a\u00a0b \"c\"")]
    [InlineData("Tall | Red", "Tall | a \\| b", "a | b")]
    [InlineData("Tall | Red", "Tall | `</script>`", "</script>")]
    public void may_hold_any_sign(string words, string by, string key)
    {
        Assert.Equal(key, _texts.ReplaceInPage(words, by).Read<BlanksQuestion>().Parts[0].Key.Words);
    }

    [Fact]
    public void are_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<BlanksQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<BlanksQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
        Assert.Equal(before.Choices.Select(choice => (choice.Id, choice.TextHash)), after.Choices.Select(choice => (choice.Id, choice.TextHash)));
    }

    [Theory]
    [InlineData("| Flat | White |", "| Flat | Whitish |")]
    [InlineData("Names \\| **minds**", "Names \\| mind")]
    public void change_the_text_with_the_table_and_mean_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<BlanksQuestion>(), _texts.ReplaceInPage(words, by).Read<BlanksQuestion>());

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void mind_nothing_else_on_the_page()
    {
        var before = new PracticeTexts(Item).Read<BlanksQuestion>();

        var after = _texts.ReplaceInPage("Which jar does which job.", "Jars and jobs.").ReplaceInPage("Read across.", "Read down.").Read<BlanksQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
    }

    [Theory]
    [InlineData("| Flat | White |", "| Flat | Ochre |")]
    [InlineData("| Round | Red |", "| Round | White |")]
    [InlineData("| Tall | Red |", "| Tall | Blue |")]
    public void mean_something_else_when_the_table_says_something_else(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<BlanksQuestion>(), _texts.ReplaceInPage(words, by).Read<BlanksQuestion>());

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("enough=5", "enough=4")]
    [InlineData("Tall, Flat, Round\" columns=\"Clay, Job\" enough=5", "Tall, Flat\" columns=\"Clay, Job\" enough=4")]
    [InlineData("\"Clay, Job\" enough=5", "\"Clay\" enough=3")]
    public void mean_something_else_when_others_are_hidden_or_wanted(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<BlanksQuestion>(), _texts.Replace(words, by).Read<BlanksQuestion>());

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("\"Clay, Job\"", "\"Job, Clay\"")]
    [InlineData("Tall, Flat, Round", "Round, Tall, Flat")]
    public void are_the_same_in_whatever_order_they_are_named(string words, string by)
    {
        var (before, after) = (new PracticeTexts(Item).Read<BlanksQuestion>(), _texts.Replace(words, by).Read<BlanksQuestion>());

        Assert.Equal(before.Cells, after.Cells);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void mean_something_else_in_another_row_of_the_same_words()
    {
        var texts = () => new PracticeTexts(Item).Replace(" enough=5", "").Replace("Clay, Job", "Clay");

        var (before, after) = (texts().Replace("Tall, Flat, Round", "Tall, Flat").Read<BlanksQuestion>(), texts().Replace("Tall, Flat, Round", "Round, Flat").Read<BlanksQuestion>());

        Assert.Equal(before.Keys.Select(key => key.Words).Order(), after.Keys.Select(key => key.Words).Order());
        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("../content/basics/jars.md", "../content/basics/jar.md", "link/unknown-target: ../content/basics/jars.md", "did you mean '../content/basics/jars.md'?")]
    [InlineData("../content/basics/jars.md", "../../out/of/here.md", "link/unknown-target: ../../out/of/here.md", "write the path from this file, such as ../basics/clues.md")]
    [InlineData("../content/basics/jars.md", "webinars.md", "link/unknown-target: webinars.md", null)]
    [InlineData("jars.md", "jars.md#three-jar", "link/unknown-anchor: ../content/basics/jars.md#three-jar", "did you mean 'three-jars'?")]
    [InlineData("jars.md", "jars.md#", "link/unknown-anchor: ../content/basics/jars.md#", null)]
    [InlineData("basics/jars.md", "basics/index.md", "quiz/blanks-without-table: ../content/basics/index.md", "name a page with a table")]
    [InlineData("Flat, Round", "Flat, round", "quiz/blanks-unknown-name: round", "did you mean 'Round'?")]
    [InlineData("Clay, Job", "Clay, Jar", "quiz/blanks-unknown-name: Jar", null)]
    [InlineData("\"Tall, Flat, Round\"", "\" , \"", "yaml/wrong-type: \" , \"", "")]
    [InlineData("enough=5", "enough=7", "yaml/wrong-type: 7", "")]
    [InlineData("Choose what", "[Choose](clue:identity/kept \"No.\") what", "quiz/mark-outside-text: [Choose](clue:identity/kept \"No.\")", null)]
    [InlineData("empty cell.", "empty cell.\n\n- [x] Red\n\n  It is.", "quiz/choices-unasked: [x] Red", null)]
    public void are_refused_where_they_can_not_be_found(string words, string by, string finding, string? hint)
    {
        _texts.Replace(words, by);

        var found = Assert.Single(_texts.Texts.Read().Found);
        Assert.Equal(finding.Split(": ")[0], found.Code);
        Assert.True(hint is null || found.Hint == hint, found.Hint);
        if (!finding.Contains("jars.md", StringComparison.Ordinal) && !finding.Contains("index.md", StringComparison.Ordinal))
        {
            Assert.Equal([finding], _texts.Findings());
        }
    }

    [Fact]
    public void are_not_to_blame_for_a_page_that_can_not_be_read()
    {
        _texts.ReplaceInPage("Title: Jars\n", "");

        Assert.Equal(["yaml/missing-key"], _texts.Findings().Select(finding => finding.Split(':')[0]));
    }

    [Fact]
    public void are_refused_where_the_page_is_kept_out_of_the_site()
    {
        _texts.ReplaceInPage("Order: 2", "Excluded: true");

        var found = Assert.Single(_texts.Texts.Read().Found);
        Assert.Equal(("link/unknown-target", "it says 'Excluded: true'; take that away, or lead elsewhere"), (found.Code, found.Hint));
    }

    [Theory]
    [InlineData("#three-jars", "")]
    [InlineData("#two-more", "quiz/blanks-unknown-name")]
    [InlineData("#end", "quiz/blanks-without-table")]
    [InlineData("", "quiz/blanks-without-table")]
    public void of_several_tables_need_the_heading_above_theirs(string anchor, string code)
    {
        _texts.Replace("jars.md", $"jars.md{anchor}").ReplaceInPage("minds** |\n", $"minds** |\n{SecondTable}\n## End\n\nIt ends.\n");

        Assert.Equal(code.Length == 0 ? [] : [code], _texts.Findings().Select(finding => finding.Split(':')[0]).Distinct());
    }

    [Fact]
    public void leave_other_items_of_their_bank_alone_when_they_are_refused()
    {
        _texts.Replace("Flat, Round", "Flat, Rund");
        _texts.Texts.Replace("content/basics/index.md", "---\nTitle: Basics", "---\nTitle: Basics").With("content/basics/more.md", "---\nTitle: More\nDescription: More.\nOrder: 3\n---\n\n[Quiz: Jars](../../quizzes/practice.md#jars)\n");

        Assert.Equal(["quiz/blanks-unknown-name: Rund"], _texts.Findings());
    }

    [Fact]
    public void can_not_be_empty()
    {
        _texts.ReplaceInPage("| Flat | White |", "| Flat | |");

        Assert.Equal(["quiz/blanks-empty-cell: Flat"], _texts.Findings());
    }
}
