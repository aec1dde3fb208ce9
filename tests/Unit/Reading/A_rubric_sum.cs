using GenGuide.Kinds.Scenarios;
using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class A_rubric_sum
{
    private const string Bank = SampleTexts.Bank;

    private readonly SampleTexts _texts = new();

    [Fact]
    public void counts_each_dimension_once_by_its_heaviest_clue_before_any_decoy()
    {
        var marks = new[]
        {
            Mark(MarkRole.Deciding, "identity", -2),
            Mark(MarkRole.Deciding, "identity", -4),
            Mark(MarkRole.Decoy, "identity", 4),
            Mark(MarkRole.Decoy, "asset", 1),
        };

        Assert.Equal(-3, RubricSum.Sum(marks));
        Assert.Equal(0, RubricSum.Sum([]));
    }

    [Fact]
    public void that_contradicts_the_key_is_reported_once_and_not_at_each_clue()
    {
        _texts.Replace(Bank, "- [x] Demand generation", "- [ ] Demand generation").Replace(Bank, "- [ ] Lead generation {misconception=asset-decides}", "- [x] Lead generation");

        Assert.StartsWith("quiz/sum-contradicts-key: ## Open kiln webinar", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void is_not_judged_while_a_clue_is_wrong()
    {
        _texts.Replace(Bank, "clue:success/recall", "clue:success/contacts");

        Assert.StartsWith("quiz/clue-points-away: [more potters", Assert.Single(_texts.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void of_zero_speaks_for_neither_label()
    {
        _texts.Replace(SampleTexts.Rubric, "substantial: 1", "substantial: 10").Replace(Bank, "to a talk on", "to [a long talk](decoy:asset/substantial \"It asks for much.\") on");

        var found = Assert.Single(_texts.Read().Found);

        Assert.Equal("the marks of 'open-webinar' add up to 0, which speaks for neither label, and the ticked choice is 'Demand generation'", found.Message);
    }

    private static Mark Mark(MarkRole role, string dimension, int points) =>
        new(role, new Dimension(dimension, dimension, true, "", new Dictionary<string, int>()), "", points, default, default, default);
}
