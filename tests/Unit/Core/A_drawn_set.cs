using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_drawn_set
{
    private const string Bank = """[{"id":"a","level":1},{"id":"b","level":2},{"id":"c","level":1},{"id":"d","level":2},{"id":"e","level":3},{"id":"f","level":0}]""";

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("4711.6.12", """{"seed":4711,"count":6,"levels":[1,2]}""")]
    [InlineData("1.1.0", """{"seed":1,"count":1,"levels":[0]}""")]
    [InlineData("2147483646.999.0123", """{"seed":2147483646,"count":999,"levels":[0,1,2,3]}""")]
    public void is_read_from_an_address_and_written_the_same(string text, string set)
    {
        var read = _engine.Call("readSet", JsonValue.Create(text));

        Assert.Equal(set, read?.ToJsonString());
        Assert.Equal(text, _engine.Call("writeSet", read)?.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("4711")]
    [InlineData("4711.6")]
    [InlineData("4711.6.")]
    [InlineData("0.6.12")]
    [InlineData("04711.6.12")]
    [InlineData("-1.6.12")]
    [InlineData("1e3.6.12")]
    [InlineData("2147483647.6.12")]
    [InlineData("99999999999.6.12")]
    [InlineData("4711.0.12")]
    [InlineData("4711.1000.12")]
    [InlineData("4711.6.21")]
    [InlineData("4711.6.11")]
    [InlineData("4711.6.4")]
    [InlineData("4711.6.12\n")]
    [InlineData(" 4711.6.12")]
    [InlineData("4711.6.12.7")]
    [InlineData("٤.6.12")]
    [InlineData("<img src=x>")]
    [InlineData("4711.6.1200000000000000000000000000")]
    public void is_not_read_from_anything_else(string text)
    {
        Assert.Null(_engine.Call("readSet", JsonValue.Create(text)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""["4711.6.12"]""")]
    public void is_not_read_from_what_is_no_text(string json)
    {
        Assert.Null(_engine.Call("readSet", JsonNode.Parse(json)));
    }

    [Fact]
    public void is_the_same_for_ever()
    {
        Assert.Equal("""["d","b","a"]""", Draw("4711.3.12"));
        Assert.Equal("""["b","c","d"]""", Draw("4712.3.12"));
    }

    [Fact]
    public void holds_only_the_levels_asked_for()
    {
        Assert.All(Enumerable.Range(1, 40), seed => Assert.Equal(["b", "d", "e"], JsonNode.Parse(Draw($"{seed}.3.23")!)!.AsArray().Select(id => id!.GetValue<string>()).Order()));
    }

    [Theory]
    [InlineData("1.7.0123")]
    [InlineData("1.3.1")]
    public void is_not_drawn_where_the_bank_has_too_few(string set)
    {
        Assert.Null(Draw(set));
    }

    [Fact]
    public void is_not_drawn_from_a_level_that_the_bank_has_not()
    {
        var campaigns = JsonNode.Parse("""[{"id":"a","level":1},{"id":"b","level":2}]""");

        Assert.Null(_engine.Call("drawSet", campaigns, _engine.Call("readSet", JsonValue.Create("1.1.13"))));
    }

    private string? Draw(string set) => _engine.Call("drawSet", JsonNode.Parse(Bank), _engine.Call("readSet", JsonValue.Create(set)))?.ToJsonString();
}
