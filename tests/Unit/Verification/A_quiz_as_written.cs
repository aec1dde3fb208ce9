using GenGuide.Diagnostics;

namespace GenGuide.Tests.Unit.Verification;

public sealed class A_quiz_as_written
{
    [Theory]
    [InlineData("\"key\":[\"demand\"]", "\"key\":[\"lead\"]", "output-quiz/item-differs")]
    [InlineData("\"key\":[\"a\",\"c\"]", "\"key\":[\"a\",\"b\"]", "output-quiz/item-differs")]
    [InlineData("\"key\":[\"a\",\"c\"]", "\"key\":[\"a\"]", "output-quiz/item-differs")]
    [InlineData("\"key\":[\"demand\"]", "\"key\":[]", "output-quiz/item-differs", "output-quiz/not-proved")]
    [InlineData("\"key\":[\"demand\"]", "\"key\":[\"demand\",\"lead\"]", "output-quiz/item-differs", "output-quiz/not-proved")]
    [InlineData("\"role\":\"decoy\"", "\"role\":\"deciding\"", "output-quiz/item-differs")]
    [InlineData("{\"of\":\"asset\",\"role\":\"decoy\"},", "", "output-quiz/item-differs")]
    [InlineData("{\"id\":\"demand\"},{\"id\":\"lead\",\"slip\":\"asset-decides\"}", "{\"id\":\"lead\"},{\"id\":\"demand\"}", "output-quiz/item-differs")]
    [InlineData("\"kind\":\"several\"", "\"kind\":\"single\"", "output-quiz/item-differs", "output-quiz/not-proved")]
    [InlineData("\"id\":\"ways\"", "\"id\":\"other\"", "output-quiz/quiz-differs")]
    [InlineData("\"bank\":\"sample\"", "\"bank\":\"other\"", "output-quiz/quiz-differs")]
    public void grades_what_its_page_shows(string passage, string replacement, params string[] codes)
    {
        Assert.Equal(codes, new SampleSite().Plant(SampleSite.Bank, passage, replacement).FindCodes().Order());
    }

    [Theory]
    [InlineData(",{\"id\":\"ways\"", ",{\"id\":\"first\",\"kind\":\"single\",\"text\":\"3e00000001\",\"meaning\":\"4f00000001\",\"choices\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"key\":[\"a\"]},{\"id\":\"ways\"")]
    [InlineData("]}</script>", ",{\"id\":\"last\",\"kind\":\"single\",\"text\":\"3e00000001\",\"meaning\":\"4f00000001\",\"choices\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"key\":[\"a\"]}]}</script>")]
    public void shows_the_whole_bank_or_an_unbroken_part_of_it_and_the_rest_elsewhere(string passage, string replacement)
    {
        var finding = Assert.Single(new SampleSite().Plant(SampleSite.Bank, passage, replacement).Verify());

        Assert.Equal(("output-quiz/quiz-differs", "quizzes/sample.md"), (finding.Code, finding.Location.Path));
    }

    [Theory]
    [InlineData("<details class=\"answer d\">", "<details class=\"answer l\">")]
    [InlineData("<p class=\"solution\"><b class=\"k d\">", "<p class=\"solution\"><b class=\"k l\">")]
    [InlineData("<p class=\"solution\"><b class=\"k d\">Demand", "<p class=\"solution\"><b class=\"k d\">Lead")]
    [InlineData("<p><b>A talk</b></p>", "")]
    [InlineData("<p><b>A talk</b></p>", "<p><b>A talk</b></p><p><b>A form</b></p>")]
    [InlineData("data-kind=\"scenario\"", "data-kind=\"single\"")]
    [InlineData("type=\"radio\" name=\"choice\" value=\"lead\"", "type=\"checkbox\" name=\"choice\" value=\"lead\"")]
    [InlineData("name=\"choice\" value=\"lead\"", "name=\"choice\" value=\"other\"")]
    [InlineData("name=\"mark\" value=\"3\"", "name=\"mark\" value=\"4\"")]
    [InlineData("<li data-mark=\"1\" class=\"lean\">", "<li data-mark=\"1\">")]
    [InlineData("<li data-mark=\"3\">", "<li data-mark=\"2\">")]
    [InlineData("<div data-choice=\"lead\">", "<div data-choice=\"demand\">")]
    public void shows_what_its_payload_grades(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/item-differs"], new SampleSite().Plant(SampleSite.Bank, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("\"level\":2", "\"level\":2,\"title\":\"Open benchmark\"", "output-quiz/payload-foreign")]
    [InlineData("\"pass\":80", "\"pass\":80,\"__proto__\":{}", "output-quiz/payload-foreign")]
    [InlineData("\"slip\":\"asset-decides\"", "\"slip\":\"asset-decides\",\"feedback\":\"No.\"", "output-quiz/payload-foreign")]
    [InlineData("\"of\":\"asset\"", "\"of\":\"asset\",\"reason\":\"No.\"", "output-quiz/payload-foreign")]
    [InlineData("\"kind\":\"several\"", "\"kind\":\"several\",\"level\":1", "output-quiz/payload-foreign")]
    [InlineData("\"text\":\"3f2a9c01aa\"", "\"text\":\"Open\"", "output-quiz/payload-words")]
    [InlineData("\"slip\":\"asset-decides\"", "\"slip\":\"The asset decides\"", "output-quiz/payload-words")]
    [InlineData("\"v\":1", "\"v\":2", "output-quiz/payload-unreadable")]
    [InlineData("\"pass\":80", "\"pass\":101", "output-quiz/payload-unreadable")]
    [InlineData("\"pass\":80", "\"pass\":\"80\"", "output-quiz/payload-unreadable")]
    [InlineData("\"pass\":80", "\"pass\":80,\"pass\":0", "output-quiz/payload-unreadable")]
    [InlineData("\"pass\":80", "\"pass\":80,\"deep\":[[[[[[[[[[]]]]]]]]]]", "output-quiz/payload-unreadable")]
    [InlineData("\"key\":[\"demand\"]", "\"key\":null", "output-quiz/payload-unreadable")]
    [InlineData("\"key\":[\"demand\"]", "\"key\":[null]", "output-quiz/payload-unreadable")]
    [InlineData("{\"id\":\"open\"", "null,{\"id\":\"open\"", "output-quiz/payload-unreadable")]
    [InlineData("\"bank\":\"sample\",", "", "output-quiz/payload-unreadable")]
    [InlineData("{\"v\":1", "null;{\"v\":1", "output-quiz/payload-unreadable")]
    [InlineData("<script type=\"application/json\">", "<script type=\"application/json\">null</script><script type=\"application/json\">", "output-quiz/payload-unreadable")]
    public void has_a_payload_of_ids_hashes_keys_and_marks_only(string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(SampleSite.Bank, passage, replacement).FindCodes());
    }

    [Fact]
    public void has_a_payload_within_a_limit()
    {
        var site = new SampleSite().Plant(SampleSite.Bank, "{\"v\":1", new string(' ', 1_000_000) + "{\"v\":1");

        Assert.Equal(["output-quiz/payload-unreadable"], site.FindCodes());
    }

    [Theory]
    [InlineData("value=\"demand\"", "value=\"demand\" checked")]
    [InlineData("value=\"demand\"", "value=\"demand\" data-key")]
    [InlineData("value=\"demand\"", "value=\"demand\" title=\"right\"")]
    [InlineData("class=\"choice d\"", "class=\"choice d key\"")]
    [InlineData("<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"0\"", "<label class=\"phrase decoy\"><input type=\"checkbox\" name=\"mark\" value=\"0\"")]
    [InlineData("<details class=\"answer d\">", "<details class=\"answer d\" open>")]
    public void does_not_give_its_answer_away(string passage, string replacement)
    {
        Assert.Equal(["output-quiz/answer-leaked"], new SampleSite().Plant(SampleSite.Bank, passage, replacement).FindCodes());
    }

    [Fact]
    public void grades_an_item_alike_in_every_page()
    {
        var site = new SampleSite().Plant(SampleSite.Lesson, "\"meaning\":\"2d00000000\"", "\"meaning\":\"2d00000001\"");

        Assert.Equal(["output-quiz/item-twice"], site.FindCodes());
    }

    [Fact]
    public void is_proved_by_the_grading_that_ships()
    {
        var findings = new SampleSite().Plant(SampleSite.Grading, "!==\"right\"?0", "===\"none\"?0").Verify();

        Assert.Contains(findings, finding => finding is { Code: "output-quiz/not-proved", Location.Path: "quizzes/sample.md" });
    }

    [Theory]
    [InlineData("\"use strict\";", "function (")]
    [InlineData("\"use strict\";", "throw new Error();")]
    public void is_not_proved_by_grading_that_does_not_run(string passage, string replacement)
    {
        Assert.Contains("output-quiz/grading-broken", new SampleSite().Plant(SampleSite.Grading, passage, replacement).FindCodes());
    }

    [Fact]
    public void needs_the_grading_to_ship()
    {
        Assert.Contains("output-metadata/file-missing", new SampleSite().Remove(SampleSite.Grading).FindCodes());
    }

    [Fact]
    public void warns_when_a_rule_without_understanding_passes()
    {
        var findings = new SampleSite().Plant(SampleSite.Bank, "\"pass\":80", "\"pass\":33").Verify();

        Assert.Equal([("output-quiz/passed-blindly", Severity.Warning)], findings.Select(finding => (finding.Code, finding.Severity)).Distinct());
    }

    [Fact]
    public void that_stands_alone_is_not_measured_by_guessing()
    {
        Assert.Empty(new SampleSite().Plant(SampleSite.Lesson, "\"pass\":80", "\"pass\":0").Verify());
    }
}
