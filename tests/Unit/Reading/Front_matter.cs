namespace GenGuide.Tests.Unit.Reading;

public sealed class Front_matter
{
    private const string Path = "content/more.md";

    private readonly SampleTexts _texts = new();

    [Fact]
    public void is_read_whatever_the_case_of_its_keys()
    {
        _texts.With(Path, "---\nTITLE: More\ndescription: \"More: of it\"\norder: 3\nObjectives:\n  - do this\n  - do that\nminutes: 4\nsources: KT\nRequires: [basics/clues.md]\n---\n\nMore.\n");

        var head = _texts.ReadSound().Pages.Single(page => page.Source.Path == Path).Head;

        Assert.Equal(("More", "More: of it", 3, 4), (head.Title, head.Description, head.Order, head.Minutes));
        Assert.Equal(["do this", "do that", "KT", "content/basics/clues.md"], head.Objectives.Select(objective => objective.Text).Concat(head.Sources).Concat(head.Requires));
    }

    [Theory]
    [InlineData("do this {#do-this}", "do this", "do-this")]
    [InlineData("\"say: why {#say-why} \"", "say: why", "say-why")]
    [InlineData("do this", "do this", null)]
    public void gives_an_objective_its_id(string written, string text, string? id)
    {
        _texts.With(Path, $"---\nTitle: More\nDescription: More of it\nObjectives:\n  - {written}\n---\n\nMore.\n");

        var objective = _texts.ReadSound().Pages.Single(page => page.Source.Path == Path).Head.Objectives.Single();

        Assert.Equal((text, id), (objective.Text, objective.Id));
    }

    [Theory]
    [InlineData("do this {#}")]
    [InlineData("do this {do-this}")]
    [InlineData("do this {#do-this")]
    [InlineData("do this {#Do-This}")]
    [InlineData("do this {#do-this level=1}")]
    public void refuses_braces_that_hold_no_id(string written)
    {
        _texts.With(Path, $"---\nTitle: More\nDescription: More of it\nObjectives:\n  - \"{written}\"\n---\n\nMore.\n");

        Assert.StartsWith("quiz/malformed-braces: ", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nTitle: a\nDescription: b\n---\n")]
    [InlineData("---\r\nTitle: a\r\nDescription: b\r\n---\r\n\r\nText.\r\n")]
    [InlineData("--- \nTitle: a\nDescription: b\n---\t\n\nText.\n")]
    [InlineData("---\nTitle: a\nDescription: b\n...\n\nText.\n")]
    [InlineData("---\nTitle: a\nDescription: b\n---")]
    public void may_be_fenced_in_several_ways_and_is_never_text(string text)
    {
        var site = _texts.With(Path, text).ReadSound();

        var page = site.Pages.Single(page => page.Source.Path == Path);
        Assert.Empty(page.Headings);
        var document = GenGuide.Markdown.MarkdownParser.Parse(page.Source);
        Assert.DoesNotContain(document.OfType<Markdig.Syntax.ParagraphBlock>(), paragraph => GenGuide.Markdown.PlainText.Of(paragraph).Contains("Title", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "page/no-front-matter: ")]
    [InlineData("Text.\n", "page/no-front-matter: T")]
    [InlineData("---\nTitle: a\n", "page/no-front-matter: -")]
    [InlineData("---\n---\n", "yaml/not-a-mapping: -")]
    [InlineData("---\nTitle: a\nDescription: b: c\n---\n", "yaml/invalid: :")]
    [InlineData("---\nTitle: a\ntitle: b\nDescription: c\n---\n", "yaml/invalid: title")]
    [InlineData("---\nTitle: a\nDescription: *c\n---\n", "yaml/invalid: *")]
    [InlineData("---\nTitle: \"\\uD83D\"\nDescription: c\n---\n", "yaml/invalid: \"")]
    [InlineData("---\nTitle: a\nDescription: \"c\n---\n", "yaml/invalid: \"")]
    [InlineData("---\nTitle: a\nDescription: [b]\n---\n", "yaml/wrong-type: [")]
    [InlineData("---\nTitle: a\nDescription:\n---\n", "yaml/missing-key: T")]
    [InlineData("---\nTitle: a\nDescription: b\nOrder: -1\n---\n", "yaml/wrong-type: -1")]
    [InlineData("---\nTitle: a\nDescription: b\nExcluded: yes\n---\n", "yaml/wrong-type: yes")]
    [InlineData("---\nTitle: a\nDescription: b\nRequires: nowhere.md\n---\n", "link/unknown-target: nowhere.md")]
    [InlineData("---\nTitle: a\nDescription: b\nRequires: ../../../x.md\n---\n", "link/unknown-target: ../../../x.md")]
    public void that_is_wrong_is_reported_once_and_in_place(string text, string finding)
    {
        _texts.With(Path, text);

        var found = Assert.Single(_texts.Findings());

        Assert.Equal(finding.Trim(), found.Trim());
    }

    [Fact]
    public void that_nests_without_end_is_reported()
    {
        _texts.With(Path, $"---\nTitle: {new string('[', 100_000)}\nDescription: b\n---\n");

        Assert.StartsWith("yaml/invalid: ", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }
}
