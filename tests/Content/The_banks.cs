using GenGuide.Model;

namespace GenGuide.Tests.Content;

/// <summary>The blueprint of the question banks: enough of everything, and no side that is favoured.</summary>
public sealed class The_banks
{
    /// <summary>Misconceptions about decisions and figures, which campaigns can't reveal.</summary>
    private static readonly string[] Rarer = ["95-5-is-exact", "pick-one", "lead-is-buyer"];

    [Fact]
    public void hold_eighty_campaigns_half_of_each_label()
    {
        var keys = RealSite.Scenarios.CountBy(scenario => scenario.Key).ToDictionary();

        Assert.True(RealSite.Scenarios.Count >= 80, $"{RealSite.Scenarios.Count} campaigns");
        Assert.Equal(keys["demand"], keys["lead"]);
    }

    [Theory]
    [InlineData(1, 28)]
    [InlineData(2, 30)]
    [InlineData(3, 22)]
    public void hold_campaigns_of_each_level(int level, int least) =>
        Assert.InRange(RealSite.Scenarios.Count(scenario => scenario.Level == level), least, int.MaxValue);

    [Fact]
    public void reach_over_eighteen_industries_and_fifteen_countries()
    {
        Assert.InRange(RealSite.Scenarios.Select(scenario => scenario.Industry).OfType<string>().Distinct().Count(), 18, int.MaxValue);
        Assert.InRange(RealSite.Scenarios.Select(scenario => scenario.Country).OfType<string>().Distinct().Count(), 15, int.MaxValue);
    }

    [Fact]
    public void give_every_campaign_a_twin() => Assert.Empty(RealSite.Scenarios.Where(scenario => RealSite.Site.TwinOf(scenario) is null).Select(scenario => scenario.Id));

    [Fact]
    public void aim_at_each_misconception_three_times_and_at_most_of_them_more_often()
    {
        var aimed = RealSite.Site.Banks.SelectMany(bank => bank.Items).SelectMany(item => item.Choices).Select(choice => choice.Misconception).OfType<string>().CountBy(slug => slug).ToDictionary();

        Assert.All(RealSite.Site.Rubric.Misconceptions, misconception =>
            Assert.True(aimed.GetValueOrDefault(misconception.Slug) >= (Rarer.Contains(misconception.Slug) ? 3 : 4), $"{misconception.Slug}: {aimed.GetValueOrDefault(misconception.Slug)}"));
    }

    [Fact]
    public void end_with_twenty_campaigns_of_which_no_two_are_twins()
    {
        var capstone = RealSite.Site.Banks.Single(bank => bank.Id == "capstone").Items.OfType<Scenario>().ToList();

        Assert.Equal([8, 8, 4], [.. capstone.CountBy(scenario => scenario.Level).OrderBy(level => level.Key).Select(level => level.Value)]);
        Assert.Equal(10, capstone.Count(scenario => scenario.Key == "lead"));
        Assert.DoesNotContain(capstone, scenario => capstone.Any(other => other.Id == scenario.Twin));
    }
}
