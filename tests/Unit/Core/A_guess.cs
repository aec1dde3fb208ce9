using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_guess
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void passes_eight_of_ten_labels_with_the_chance_of_the_binomial_distribution()
    {
        var bank = SampleBank.Of([.. Enumerable.Range(0, 10).Select(NumberedScenario)]);

        var estimate = _engine.Guess(bank);

        Assert.Equal(56.0 / 1024, estimate.ChanceToPass);
    }

    [Fact]
    public void counts_every_set_of_choices_where_several_may_be_chosen()
    {
        var estimate = _engine.Guess(SampleBank.Of(SampleBank.Several));

        Assert.Equal(1.0 / 15, estimate.ChanceToPass, precision: 15);
    }

    [Fact]
    public void multiplies_the_chances_of_unlike_items()
    {
        var estimate = _engine.Guess(SampleBank.Whole);

        var (scenario, single, several) = (1.0 / 2, 1.0 / 3, 1.0 / 15);
        var two = (scenario * single * (1 - several)) + (scenario * (1 - single) * several) + ((1 - scenario) * single * several);
        Assert.Equal(two + (scenario * single * several), estimate.ChanceToPass, precision: 14);
    }

    [Fact]
    public void by_rule_takes_the_first_the_last_or_always_one_label()
    {
        var bank = SampleBank.Of(NumberedScenario(0), NumberedScenario(1));

        var estimate = _engine.Guess(bank);

        Assert.Equal(
            [
                new GuessingStrategy("first-choice", 2, true),
                new GuessingStrategy("last-choice", 0, false),
                new GuessingStrategy("always-demand", 2, true),
                new GuessingStrategy("always-lead", 0, false),
            ],
            estimate.Strategies);
    }

    [Fact]
    public void by_label_is_tried_only_where_every_item_has_labels()
    {
        var estimate = _engine.Guess(SampleBank.Whole);

        Assert.Equal(["first-choice", "last-choice"], estimate.Strategies.Select(strategy => strategy.Name));
    }

    [Fact]
    public void takes_the_names_of_prototypes_for_names()
    {
        var bank = SampleBank.Of(SampleBank.Single.Replace("what-a-lead-is", "__proto__", StringComparison.Ordinal).Replace("[\"b\"]", "[\"a\"]", StringComparison.Ordinal));

        var estimate = _engine.Guess(bank);

        Assert.Equal(new GuessingStrategy("first-choice", 1, true), estimate.Strategies[0]);
    }

    [Fact]
    public void never_passes_a_bank_without_items()
    {
        Assert.Equal(0, _engine.Guess(SampleBank.Of()).ChanceToPass);
    }

    private static string NumberedScenario(int number) => SampleBank.Scenario.Replace("open-benchmark", $"scenario-{number}", StringComparison.Ordinal);
}
