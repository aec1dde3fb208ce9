namespace GenGuide.Tests.Unit.Reading;

public sealed class The_glossary
{
    private readonly SampleTexts _texts = new();

    [Fact]
    public void holds_each_term_with_its_forms_and_its_definition()
    {
        var terms = _texts.ReadSound().Terms;

        Assert.Equal(["Recall|recall|Recall, brand recall|What somebody remembers of a firm without help.", "Contact|contact|Contact|A person who can be called."],
            terms.Select(term => $"{term.Name}|{term.Anchor}|{string.Join(", ", term.Forms)}|{term.Definition}"));
    }

    [Theory]
    [InlineData("## Reach (of a campaign)\n\n*Also: reach, reaching*\n\nHow many see it.", "reach, reaching")]
    [InlineData("## Reach (of a campaign)\n\nHow many see it.", "")]
    [InlineData("## Reach\n\n*Also: , reaching ,*\n\nHow many see it.", "Reach, reaching")]
    [InlineData("## Reach\n\nHow many *see* it.\n\n*Also: reaching*", "Reach, reaching")]
    public void links_a_term_by_its_heading_and_the_words_after_also(string entry, string forms)
    {
        _texts.With(SampleTexts.Glossary, _texts[SampleTexts.Glossary] + $"\n{entry}\n");

        Assert.Equal(forms, string.Join(", ", _texts.ReadSound().Terms[2].Forms));
    }

    [Fact]
    public void reports_a_form_of_two_terms_at_the_later_one()
    {
        _texts.Replace(SampleTexts.Glossary, "## Contact\n", "## Contact\n\n*Also: RECALL*\n");

        Assert.Equal(["page/term-form-twice: ## Contact"], _texts.Findings());
    }
}
