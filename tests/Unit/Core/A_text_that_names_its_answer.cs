namespace GenGuide.Tests.Unit.Core;

public sealed class A_text_that_names_its_answer
{
    [Theory]
    [InlineData("demand", "it raises awareness of frost", "awareness")]
    [InlineData("demand", "a brand-awareness week", "awareness")]
    [InlineData("demand", "it wants to create demand for pumps", "demand")]
    [InlineData("demand", "money for brand building", "brand")]
    [InlineData("demand", "a brand-building plan", "brand")]
    [InlineData("demand", "it hopes to generate more interest", "generate")]
    [InlineData("lead", "it counts leads from the fair", "leads")]
    [InlineData("lead", "the cost per lead is low", "lead")]
    [InlineData("lead", "a lead-generation form", "lead")]
    [InlineData("lead", "emails nurture each visitor", "nurture")]
    [InlineData("lead", "the stand generated forty enquiries", "generated")]
    public void is_found_at_the_word(string key, string sentence, string word)
    {
        var found = AuditItems.Audit([AuditItems.Scenario("s", key, "one. " + sentence + ".")])["named"]!.AsArray();

        var named = Assert.Single(found)!;
        Assert.Equal(1, named["sentence"]!.GetValue<double>());
        Assert.Equal(word, sentence.Split(' ', '-')[(int)named["word"]!.GetValue<double>()]);
    }

    [Theory]
    [InlineData("lead", "the road leads to ghent")]
    [InlineData("lead", "she leads the team")]
    [InlineData("lead", "a lead engineer rings with a lead time of weeks")]
    [InlineData("lead", "solder that is lead-free and lead-acid batteries")]
    [InlineData("lead", "two engineers who lead on safety")]
    [InlineData("lead", "it will generate heat and steam")]
    [InlineData("demand", "a video on demand")]
    [InlineData("demand", "peak demand in winter")]
    [InlineData("demand", "the law demands a check of each brand")]
    public void is_not_seen_in_ordinary_words(string key, string sentence) =>
        Assert.Empty(AuditItems.Audit([AuditItems.Scenario("s", key, sentence + ".")])["named"]!.AsArray());

    [Theory]
    [InlineData("lead", "an awareness month creates demand")]
    [InlineData("demand", "it counts leads")]
    public void may_use_the_words_of_the_other_label_to_tempt(string key, string sentence) =>
        Assert.Empty(AuditItems.Audit([AuditItems.Scenario("s", key, sentence + ".")])["named"]!.AsArray());
}
