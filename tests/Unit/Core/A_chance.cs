using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_chance
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData(SampleBank.Scenario, 1 / 2.0)]
    [InlineData(SampleBank.Single, 1 / 3.0)]
    [InlineData(SampleBank.Several, 1 / 15.0)]
    [InlineData(SampleBank.Sort, 5 / 16.0)]
    [InlineData(SampleBank.Order, 1 / 27.0)]
    [InlineData(SampleBank.Blanks, 135 / 343.0)]
    [InlineData(SampleBank.Mark, 1 / 15.0)]
    [InlineData(SampleBank.Number, 0.0)]
    [InlineData(SampleBank.Open, 0.0)]
    public void to_hit_the_key_blindly_is_that_of_its_kind(string item, double chance)
    {
        Assert.Equal(chance, Number("chanceOf", item), precision: 14);
    }

    [Fact]
    public void is_that_of_every_part_where_nothing_says_how_many_are_enough()
    {
        Assert.Equal(1 / 16.0, Number("chanceOf", SampleBank.Sort.Replace("\"enough\":3,", "", StringComparison.Ordinal)), precision: 15);
    }

    [Theory]
    [InlineData("scenario")]
    [InlineData("single")]
    [InlineData("several")]
    [InlineData("sort")]
    [InlineData("order")]
    [InlineData("blanks")]
    [InlineData("number")]
    [InlineData("mark")]
    [InlineData("open")]
    public void is_nothing_where_there_is_nothing_to_choose(string kind)
    {
        Assert.Equal(0, Number("chanceOf", $$"""{"id":"x","kind":"{{kind}}","choices":[],"key":[]}"""));
    }

    [Fact]
    public void of_many_adds_up_to_what_is_expected()
    {
        var bank = SampleBank.Of([SampleBank.Scenario, .. SampleBank.More]);

        Assert.Equal((1 / 2.0) + (5 / 16.0) + (1 / 27.0) + (135 / 343.0) + (1 / 15.0), Number("expectGuessed", bank), precision: 14);
        Assert.Equal(0, Number("expectGuessed", SampleBank.Of()));
    }

    [Theory]
    [InlineData("[]", "[1]")]
    [InlineData("[1]", "[0,1]")]
    [InlineData("[0]", "[1,0]")]
    [InlineData("[0.5,0.5]", "[0.25,0.5,0.25]")]
    [InlineData("[0.5,0.25]", "[0.375,0.5,0.125]")]
    public void of_each_count_is_told_one_by_one(string chances, string distribution)
    {
        Assert.Equal(distribution, _engine.Call("distributeRight", JsonNode.Parse(chances))!.ToJsonString());
    }

    [Fact]
    public void to_pass_leaves_out_what_is_never_scored()
    {
        var estimate = _engine.Guess(SampleBank.Of(SampleBank.Scenario, SampleBank.Open, SampleBank.Sort));

        Assert.Equal(5 / 32.0, estimate.ChanceToPass, precision: 15);
    }

    [Fact]
    public void to_pass_a_bank_that_is_never_scored_is_nothing()
    {
        var estimate = _engine.Guess(SampleBank.Of(SampleBank.Open));

        Assert.Equal(0, estimate.ChanceToPass);
        Assert.All(estimate.Strategies, strategy => Assert.False(strategy.Passed));
    }

    private double Number(string function, string json) => _engine.Call(function, JsonNode.Parse(json))!.GetValue<double>();
}
