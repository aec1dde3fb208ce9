namespace GenGuide.Tests.Unit.Reading;

public sealed class The_rubric
{
    private const string Path = SampleTexts.Rubric;

    private readonly SampleTexts _texts = new();

    [Fact]
    public void is_read_in_the_order_of_the_file()
    {
        var rubric = _texts.ReadSound().Rubric;

        Assert.Equal(["demand -1", "lead 1"], rubric.Labels.Select(label => $"{label.Id} {label.Sign}"));
        Assert.Equal(["success True", "identity True", "asset False", "channel False"], rubric.Dimensions.Select(dimension => $"{dimension.Id} {dimension.IsDeciding}"));
        Assert.Equal(-6, rubric.Dimensions[0].Points["recall"]);
        Assert.Equal(["asset-decides", "form-decides"], rubric.Misconceptions.Select(misconception => misconception.Slug));
    }

    [Theory]
    [InlineData("Sign: plus", "Sign: positive", "yaml/wrong-type: positive")]
    [InlineData("Role: deciding", "Role: decisive", "yaml/wrong-type: decisive")]
    [InlineData("recall: -6", "recall: much", "yaml/wrong-type: much")]
    [InlineData("recall: -6", "recall: -600", "yaml/wrong-type: -600")]
    [InlineData("Code: MC1", "Coed: MC1", "yaml/unknown-key: Coed")]
    [InlineData("Lesson: ../content/basics/clues.md", "Lesson: ../content/basics/clue.md", "link/unknown-target: ../content/basics/clue.md")]
    [InlineData("Lesson: ../content/basics/clues.md", "Lesson: rubric.yml", "link/unknown-target: rubric.yml")]
    [InlineData("Dimensions:", "Dimension:", "yaml/unknown-key: Dimension")]
    public void that_is_wrong_is_reported_once_and_not_at_every_item(string words, string by, string finding)
    {
        _texts.Replace(Path, words, by);

        Assert.Equal([finding], _texts.Findings());
    }

    [Fact]
    public void that_rests_on_a_page_kept_out_of_the_site_is_reported()
    {
        _texts.With("content/draft.md", "---\nTitle: Draft\nDescription: Later.\nExcluded: true\n---\n").Replace(Path, "../content/basics/clues.md", "../content/draft.md");

        Assert.Equal(["link/unknown-target: quizzes/rubric.yml"], _texts.Findings());
    }
}
