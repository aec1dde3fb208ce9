using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_draw
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void is_the_same_for_the_same_seed_for_ever()
    {
        Assert.Equal("[4,5,2]", Draw("[1,2,3,4,5,6]", "3", "1"));
        Assert.Equal("[6,4,3]", Draw("[1,2,3,4,5,6]", "3", "2"));
        Assert.Equal("1697977137", _engine.Call("seedFrom", "hallo")?.ToJsonString());
    }

    [Theory]
    [InlineData("0", "[]")]
    [InlineData("-2", "[]")]
    [InlineData("null", "[]")]
    [InlineData("2.9", "[4,5]")]
    [InlineData("99", "[4,5,2,3,6,1]")]
    [InlineData("1e300", "[4,5,2,3,6,1]")]
    public void takes_any_count(string count, string expected)
    {
        Assert.Equal(expected, Draw("[1,2,3,4,5,6]", count, "1"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483646")]
    [InlineData("2147483647")]
    [InlineData("9007199254740991")]
    [InlineData("1e300")]
    [InlineData("0.5")]
    [InlineData("null")]
    [InlineData("\"seed\"")]
    public void folds_any_seed(string seed)
    {
        var drawn = Draw("[1,2,3]", "3", seed);

        Assert.Equal("[1,2,3]", Sorted(drawn));
    }

    [Fact]
    public void leaves_the_list_as_it_was()
    {
        var engine = new GradingEngine(
        [
            .. CoreScripts.Paths.Select(RepositoryFiles.ReadText),
            "GenGuideCore.shuffleAndReturn = function (list) { GenGuideCore.shuffle(list, 1); return list; };",
        ]);

        Assert.Equal("[1,2,3,4]", engine.Call("shuffleAndReturn", JsonNode.Parse("[1,2,3,4]"))?.ToJsonString());
    }

    [Fact]
    public void gives_every_order_about_equally_often_over_the_seeds()
    {
        var orders = Enumerable.Range(1, 1200).CountBy(seed => Draw("[1,2,3]", "3", $"{seed}")).ToList();

        Assert.Equal(6, orders.Count);
        Assert.All(orders, order => Assert.InRange(order.Value, 150, 250));
    }

    private string Draw(string list, string count, string seed)
        => _engine.Call("draw", JsonNode.Parse(list), JsonNode.Parse(count), JsonNode.Parse(seed))?.ToJsonString() ?? "null";

    private static string Sorted(string list)
        => new JsonArray([.. JsonNode.Parse(list)!.AsArray().Select(node => (JsonNode?)node!.GetValue<int>()).OrderBy(node => (int)node!)]).ToJsonString();
}
