namespace GenGuide.Tests.Unit.Reading;

public sealed class An_exam
{
    private const string Bank = SampleTexts.Bank;

    private readonly SampleTexts _texts = new();

    [Fact]
    public void is_a_bank_that_says_how_many_it_draws()
    {
        Head("Exam: 2");

        var site = _texts.ReadSound();
        var exam = Assert.Single(site.Banks);

        Assert.Equal(2, exam.Head.Exam?.Count);
        Assert.Equal([Bank], exam.DrawnFrom);
        Assert.Equal(3, site.ItemsDrawnFrom(exam).Count);
        Assert.Equal(["quizzes/webinars/", "quizzes/webinars/items/"], exam.Routes.Select(route => route.Path));
        Assert.Equal("quizzes/webinars/items/", exam.RouteOf("open-webinar").Path);
    }

    [Fact]
    public void draws_from_other_banks_that_it_names_each_once()
    {
        _texts.With("quizzes/more.md", "---\nTitle: More\nDescription: One more.\n---\n\n## One more {#one-more}\n\nWhich?\n\n- [x] This\n\n  It is this one.\n\n- [ ] That\n\n  It is the other one.\n");
        Head("Exam: 3\nDraws: [more.md, more.md, webinars.md]");

        var site = _texts.ReadSound();
        var exam = site.Banks.Single(bank => bank.Id == "webinars");

        Assert.Equal([Bank, "quizzes/more.md"], exam.DrawnFrom);
        Assert.Equal(4, site.ItemsDrawnFrom(exam).Count);
    }

    [Theory]
    [InlineData("Exam: 3", "quiz/exam-too-large: Exam")]
    [InlineData("Exam: 0", "yaml/wrong-type: 0")]
    [InlineData("Exam: many", "yaml/wrong-type: many")]
    [InlineData("Draws: [webinars.md]", "yaml/missing-key: webinars.md")]
    [InlineData("Exam: 2\nDraws: [more.md]", "link/unknown-target: more.md")]
    [InlineData("Exam: 2\nDraws: [../../more.md]", "link/unknown-target: ../../more.md")]
    [InlineData("Exam: 2\nDraws: [../content/index.md]", "link/unknown-target: ../content/index.md")]
    public void that_cannot_be_drawn_is_reported_at_its_head(string lines, string finding)
    {
        Head(lines);

        Assert.Equal([finding], _texts.Findings());
    }

    private void Head(string lines) => _texts.Replace(Bank, "Pass:", lines + "\nPass:");
}
