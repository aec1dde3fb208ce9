using GenGuide.Audit.Lessons;

namespace GenGuide.Tests.Unit.Audit;

public sealed class A_sum
{
    [Theory]
    [InlineData("One lead costs 45,000 ÷ 500 = 90 euros.")]
    [InlineData("One lead costs 45,000 euros ÷ 500 leads = 90 euros.")]
    [InlineData("That is €45,000 ÷ 500 = €90.")]
    [InlineData("10 ÷ 500 = 2%")]
    [InlineData("100% ÷ 5 = 20%, a year.")]
    [InlineData("−6 − 4 − 4 − 1 = −15")]
    [InlineData("(45,000 + 20,000) × 2 = 130,000")]
    [InlineData("600 × 36 = 21,600")]
    [InlineData("5,000 ÷ 600 ≈ 8.3 months")]
    [InlineData("1 ÷ 3 ≈ 33.3%")]
    [InlineData("25,960 ÷ 6 ≈ 4,300")]
    [InlineData("90 ÷ 0.02 = 4,500 = 45,000 ÷ 10")]
    public void that_holds_is_found_and_left_alone(string text)
    {
        var sums = Sums.In(text).ToList();

        Assert.NotEmpty(sums);
        Assert.All(sums, sum => Assert.True(sum.Holds, sum.Text));
    }

    [Theory]
    [InlineData("45,000 ÷ 500 = 80", "45,000 ÷ 500 = 80")]
    [InlineData("so 5,000 ÷ 600 = 8.3 months", "5,000 ÷ 600 = 8.3 months")]
    [InlineData("5,000 ÷ 600 ≈ 8.4", "5,000 ÷ 600 ≈ 8.4")]
    [InlineData("1 ÷ 3 ≈ 33%, and 1 ÷ 3 ≈ 34%", "1 ÷ 3 ≈ 34%")]
    [InlineData("10 ÷ 500 = 2", "10 ÷ 500 = 2")]
    [InlineData("10 ÷ 0 = 0", "10 ÷ 0 = 0")]
    [InlineData("(2 + 3 × 4 = 20", "(2 + 3 × 4 = 20")]
    [InlineData("2 + 2 = 4 = 5", "4 = 5")]
    [InlineData("25,960 ÷ 6 ≈ 4,400", "25,960 ÷ 6 ≈ 4,400")]
    public void that_does_not_hold_is_named(string text, string wrong) =>
        Assert.Equal([wrong], Sums.In(text).Where(sum => !sum.Holds).Select(sum => sum.Text));

    [Theory]
    [InlineData("The 95:5 idea, 2 × 4 boards, a = b, and 6–18 months.")]
    [InlineData("A - B = C")]
    public void is_not_seen_where_there_is_none(string text) => Assert.Empty(Sums.In(text));
}
