using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_number_asked_for
{
    private const string Item = """
        ## What a call costs {#call-cost kind=number unit=EUR}

        Forty calls cost 3,600 euros. What does one call cost?

        - [x] 90 {tolerance=0.5}

          3,600 ÷ 40 = 90.

        - [ ] 3,560 {misconception=form-decides}

          3,600 − 40 = 3,560. That takes one from the other.

        - [ ] −0.011

          40 ÷ 3,600 = 0.011. That is the other way round.
        """;

    private readonly PracticeTexts _texts = new(Item);

    [Fact]
    public void is_read_with_its_value_unit_and_tolerance()
    {
        var item = _texts.Read<NumberQuestion>();

        Assert.Equal(("call-cost", "number", "EUR", 0.5), (item.Id, item.Kind, item.Unit, item.Tolerance));
        Assert.Equal([("a", "90", 90, true, null), ("b", "3,560", 3560, false, "form-decides"), ("c", "−0.011", -0.011, false, null)], item.Choices.Select(choice => (choice.Id, choice.Words, choice.Value ?? 0, choice.IsKey, choice.Misconception)));
    }

    [Fact]
    public void is_exact_and_bare_where_nothing_else_is_said()
    {
        var item = _texts.Replace(" {tolerance=0.5}", "").Replace(" unit=EUR", "").Read<NumberQuestion>();

        Assert.Equal((null, 0.0), (item.Unit, item.Tolerance));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("−12", -12)]
    [InlineData("4,500", 4500)]
    [InlineData("4500", 4500)]
    [InlineData("1,234,567.25", 1234567.25)]
    [InlineData("3.125", 3.125)]
    [InlineData("0.000000001", 1e-9)]
    [InlineData("999999999999999", 999999999999999)]
    [InlineData("**90**", 90)]
    public void may_be_written_in_these_ways(string written, double value)
    {
        var item = _texts.Replace("- [x] 90 {tolerance=0.5}", $"- [x] {written}").Read<NumberQuestion>();

        Assert.Equal(value, item.Choices[0].Value);
    }

    [Theory]
    [InlineData("90 EUR")]
    [InlineData("€90")]
    [InlineData("4.500,00")]
    [InlineData("4 500")]
    [InlineData("4'500")]
    [InlineData("45,00")]
    [InlineData("4500,000")]
    [InlineData("1,2345")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("1/32")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("ninety")]
    [InlineData("٩٠")]
    [InlineData("９０")]
    [InlineData("9\u00a00")]
    [InlineData("1234567890123456")]
    [InlineData("0.1234567891")]
    public void may_not_be_written_in_these(string written)
    {
        Assert.Equal([$"quiz/not-a-number: {written}"], _texts.Replace("- [x] 90 ", $"- [x] {written} ").Findings());
    }

    [Theory]
    [InlineData("-0.5")]
    [InlineData("half")]
    [InlineData("5.")]
    [InlineData("\"0,5\"")]
    public void has_a_tolerance_that_is_a_number_from_0(string tolerance)
    {
        Assert.Equal([$"yaml/wrong-type: {tolerance}"], _texts.Replace("tolerance=0.5", $"tolerance={tolerance}").Findings());
    }

    [Theory]
    [InlineData("3,560 ", "91 ", "91")]
    [InlineData("3,560 ", "90.00 ", "90.00")]
    [InlineData("−0.011", "89", "89")]
    [InlineData("−0.011", "3,560.9", "3,560.9")]
    [InlineData("−0.011", "3560", "3560")]
    public void has_no_two_results_that_one_number_could_mean(string words, string by, string underlined)
    {
        Assert.Equal([$"quiz/numbers-overlap: {underlined}"], _texts.Replace(words, by).Findings());
    }

    [Theory]
    [InlineData("91.1")]
    [InlineData("88.9")]
    public void may_have_results_just_further_apart(string written)
    {
        _texts.Replace("−0.011", written).Read<NumberQuestion>();
    }

    [Theory]
    [InlineData("999,999,999,999", "999,999,999,998.5")]
    [InlineData("0.000000001", "0.000000002")]
    public void has_no_two_results_that_only_rounding_parts(string one, string other)
    {
        _texts.Replace("90 {tolerance=0.5}", one).Replace("−0.011", other);

        Assert.Equal([$"quiz/numbers-overlap: {other}"], _texts.Findings());
    }

    [Fact]
    public void may_foresee_no_wrong_result()
    {
        var item = new PracticeTexts(Item.ReplaceLineEndings("\n").Split("\n- [ ]")[0]).Read<NumberQuestion>();

        Assert.Equal("a", Assert.Single(item.Choices).Id);
    }

    [Theory]
    [InlineData("- [x] 90 {tolerance=0.5}", "- [ ] 90", "quiz/no-key")]
    [InlineData("- [ ] −0.011", "- [x] −0.011", "quiz/several-keys")]
    [InlineData("{misconception=form-decides}", "{tolerance=2}", "yaml/unknown-key")]
    [InlineData("{tolerance=0.5}", "{tolerence=0.5}", "yaml/unknown-key")]
    [InlineData("{tolerance=0.5}", "{tolerance=0.5 misconception=form-decides}", "quiz/key-with-misconception")]
    [InlineData("{misconception=form-decides}", "{misconception=from-decides}", "quiz/unknown-misconception")]
    [InlineData("  3,600 ÷ 40 = 90.\n", "", "quiz/no-feedback")]
    [InlineData("unit=EUR", "tolerance=2", "yaml/unknown-key")]
    [InlineData("Forty calls", "[Forty](clue:success/recall \"No.\") calls", "quiz/mark-outside-text")]
    public void is_refused_where_it_could_be_misread(string words, string by, string code)
    {
        Assert.Equal([code], _texts.Replace(words, by).Findings().Select(finding => finding.Split(':')[0]));
    }

    [Theory]
    [InlineData("Forty calls cost", "Fourty calls cost")]
    [InlineData("That takes one from the other.", "That takes one of the other.")]
    [InlineData("3,560 {", "3560 {")]
    public void means_the_same_after_a_typo(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("- [x] 90 ", "- [x] 95 ")]
    [InlineData("tolerance=0.5", "tolerance=1")]
    [InlineData("unit=EUR", "unit=USD")]
    [InlineData(" unit=EUR", "")]
    [InlineData("3,560 {", "3,561 {")]
    [InlineData(" {misconception=form-decides}", "")]
    [InlineData("−0.011", "0.011")]
    public void means_something_else_after_another_value_tolerance_or_unit(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void is_the_same_with_other_line_ends()
    {
        var before = new PracticeTexts(Item).Read<NumberQuestion>();

        var after = _texts.WithLineEnds("\r\n").Read<NumberQuestion>();

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
        Assert.Equal(before.Choices.Select(choice => (choice.Id, choice.Value)), after.Choices.Select(choice => (choice.Id, choice.Value)));
    }

    [Theory]
    [InlineData("percent", "percent")]
    [InlineData("\"calls a month\"", "calls a month")]
    [InlineData("\"😀 & אב\"", "😀 & אב")]
    public void has_any_word_for_a_unit(string written, string unit)
    {
        Assert.Equal(unit, _texts.Replace("unit=EUR", $"unit={written}").Read<NumberQuestion>().Unit);
    }

    private static (NumberQuestion Before, NumberQuestion After) BeforeAndAfter(string words, string by) =>
        (new PracticeTexts(Item).Read<NumberQuestion>(), new PracticeTexts(Item).Replace(words, by).Read<NumberQuestion>());
}
