using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_link
{
    private const string Lesson = SampleTexts.Lesson;
    private const string Known = "../glossary.md#recall";

    private readonly SampleTexts _texts = new();

    [Theory]
    [InlineData("index.md", "basics/", null)]
    [InlineData("./index.md", "basics/", null)]
    [InlineData("../index.md", "", null)]
    [InlineData("../glossary.md", "glossary/", null)]
    [InlineData("../glossary.md#", "glossary/", null)]
    [InlineData("../glossary.md#recall", "glossary/", "recall")]
    [InlineData("../%67lossary.md", "glossary/", null)]
    [InlineData("#try-it", "basics/clues/", "try-it")]
    [InlineData("../../quizzes/webinars.md", "quizzes/webinars/", null)]
    [InlineData("../../quizzes/webinars.md#what-a-lead-is", "quizzes/webinars/", "what-a-lead-is")]
    [InlineData("../../quizzes", "quizzes/", null)]
    public void leads_to_the_page_that_the_file_becomes(string address, string route, string? anchor)
    {
        _texts.Replace(Lesson, Known, address);

        var page = _texts.ReadSound().Pages.Single(page => page.Source.Path == Lesson);

        Assert.Equal(new PageTarget(new Route(route), anchor), page.Links[(ReferenceKind.Link, address)]);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:somebody@example.org")]
    public void may_lead_to_another_site(string address)
    {
        _texts.Replace(Lesson, Known, address);

        var page = _texts.ReadSound().Pages.Single(page => page.Source.Path == Lesson);

        Assert.Equal(new ExternalTarget(address), page.Links[(ReferenceKind.Link, address)]);
    }

    [Theory]
    [InlineData("../../../../etc/passwd", "link/unknown-target")]
    [InlineData("../../../index.md", "link/unknown-target")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/index.md", "link/unknown-target")]
    [InlineData("/index.md", "link/unknown-target")]
    [InlineData("../site.yml", "link/unknown-target")]
    [InlineData("../../quizzes/rubric.yml", "link/unknown-target")]
    [InlineData("../Glossary.md", "link/unknown-target")]
    [InlineData("../glossary", "link/unknown-target")]
    [InlineData("../glossary.md#Recall", "link/unknown-anchor")]
    [InlineData("../../quizzes/webinars.md#nobody", "link/unknown-item")]
    [InlineData("//example.org/a", "link/unsafe")]
    [InlineData("ftp://example.org/a", "link/unsafe")]
    [InlineData("JavaScript:alert(1)", "link/unsafe")]
    [InlineData("data:text/html,x", "link/unsafe")]
    [InlineData("java&#x0A;script:alert(1)", "link/unsafe")]
    [InlineData("&#106;avascript:alert(1)", "link/unsafe")]
    [InlineData("clue:success/recall", "link/unsafe")]
    public void that_leads_nowhere_or_where_it_may_not_is_reported_at_its_address(string address, string code)
    {
        _texts.Replace(Lesson, Known, address);

        Assert.Equal([$"{code}: {address}"], _texts.Findings());
    }

    [Fact]
    public void to_a_page_that_can_not_be_read_is_not_blamed_for_it()
    {
        _texts.With(SampleTexts.Glossary, "Recall\n");

        Assert.Equal(["page/no-front-matter: R"], _texts.Findings());
    }

    [Fact]
    public void to_a_page_that_is_kept_out_says_so()
    {
        _texts.Replace(SampleTexts.Glossary, "Order: 90", "Excluded: true");

        var found = _texts.Read().Found;

        Assert.Equal(["content/basics/clues.md", "content/site.yml"], found.Select(diagnostic => diagnostic.Location.Path));
        Assert.All(found, diagnostic => Assert.Contains("Excluded: true", diagnostic.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void that_is_checked_although_another_file_is_wrong_too()
    {
        _texts.Replace(SampleTexts.Bank, "misconception=form-decides", "misconception=forms").Replace(Lesson, Known, "../glosary.md");

        Assert.Equal(["link/unknown-target: ../glosary.md", "quiz/unknown-misconception: forms"], _texts.Findings());
    }
}
