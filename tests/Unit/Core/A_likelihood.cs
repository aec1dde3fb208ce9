using FsCheck;
using FsCheck.Fluent;
using GenGuide.Audit.Banks;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_likelihood
{
    [Theory]
    [InlineData(10, 10, 0.5, 1.0 / 1024)]
    [InlineData(8, 10, 0.5, 56.0 / 1024)]
    [InlineData(6, 8, 1.0 / 3, 129.0 / 6561)]
    [InlineData(1, 2, 0.25, 7.0 / 16)]
    public void of_a_count_is_that_of_the_binomial_distribution(int count, int of, double chance, double expected) =>
        Assert.Equal(expected, Chance.BinomialTail(count, of, chance), precision: 12);

    [Theory]
    [InlineData(4, 4, 4, 8, 1.0 / 70)]
    [InlineData(3, 4, 4, 8, 17.0 / 70)]
    [InlineData(5, 6, 6, 12, 37.0 / 924)]
    [InlineData(3, 3, 4, 5, 4.0 / 10)]
    public void of_a_draw_is_that_of_the_hypergeometric_distribution(int count, int drawn, int marked, int of, double expected) =>
        Assert.Equal(expected, Chance.DrawTail(count, drawn, marked, of), precision: 12);

    [Theory]
    [InlineData(0, 0, 0.5, 1)]
    [InlineData(0, 10, 0, 1)]
    [InlineData(1, 10, 0, 0)]
    [InlineData(10, 10, 1, 1)]
    [InlineData(5000, 6000, 0.5, 0)]
    [InlineData(1, 6000, 0.5, 1)]
    public void is_a_number_whatever_is_counted(int count, int of, double chance, double expected) =>
        Assert.Equal(expected, Chance.BinomialTail(count, of, chance), precision: 12);

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 3, 0, 7)]
    [InlineData(3, 3, 7, 7)]
    [InlineData(2000, 3000, 3000, 6000)]
    public void of_a_draw_without_choice_is_a_number_too(int count, int drawn, int marked, int of) =>
        Assert.InRange(Chance.DrawTail(count, drawn, marked, of), 0, 1);

    [Fact]
    public void falls_with_the_count() => Prop.ForAll(
        Gen.Choose(1, 60).Zip(Gen.Choose(1, 9)).ToArbitrary(),
        sample => Enumerable.Range(0, sample.Item1)
            .All(count => Chance.BinomialTail(count + 1, sample.Item1, sample.Item2 / 10.0) is >= 0 and <= 1 and var next
                && next <= Chance.BinomialTail(count, sample.Item1, sample.Item2 / 10.0))).QuickCheckThrowOnFailure();
}
