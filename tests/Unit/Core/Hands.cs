using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class Hands
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("24", 24)]
    [InlineData(" 7 ", 7)]
    [InlineData("007", 7)]
    [InlineData("999", 999)]
    public void are_read_as_typed(string text, int count)
    {
        Assert.Equal(count, _engine.Call("readHands", JsonValue.Create(text))?.GetValue<double>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("ten")]
    [InlineData("1e2")]
    [InlineData("12\n")]
    public void are_not_read_from_anything_else(string text)
    {
        Assert.Null(_engine.Call("readHands", JsonValue.Create(text)));
    }

    [Fact]
    public void are_counted_for_the_label_that_is_right()
    {
        Assert.Equal("""{"right":15,"of":24}""", Count("""[{"label":"demand","count":9},{"label":"lead","count":15}]""", "lead"));
        Assert.Null(Count("""[{"label":"demand","count":0},{"label":"lead","count":0}]""", "lead"));
    }

    [Theory]
    [InlineData("[]", -1)]
    [InlineData("[null, null]", -1)]
    [InlineData("""[{"right":9,"of":9}, null]""", -1)]
    [InlineData("""[{"right":9,"of":10}, {"right":3,"of":10}, {"right":4,"of":10}]""", 1)]
    [InlineData("""[{"right":1,"of":3}, {"right":3,"of":9}]""", 1)]
    [InlineData("""[{"right":3,"of":9}, {"right":1,"of":3}]""", 0)]
    [InlineData("""[null, {"right":0,"of":1}]""", 1)]
    public void name_the_campaign_to_talk_about(string counted, int place)
    {
        Assert.Equal(place, _engine.Call("hardestOf", JsonNode.Parse(counted))?.GetValue<double>());
    }

    private string? Count(string hands, string key) => _engine.Call("countHands", JsonNode.Parse(hands), JsonValue.Create(key))?.ToJsonString();
}
