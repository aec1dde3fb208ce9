using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_graded_number
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("90", "right", null)]
    [InlineData("90.5", "right", null)]
    [InlineData("89,5", "right", null)]
    [InlineData("€ 90.00", "right", null)]
    [InlineData("90.51", "wrong", null)]
    [InlineData("89.49", "wrong", null)]
    [InlineData("-90", "wrong", null)]
    [InlineData("4,500", "wrong", "lead-is-buyer")]
    [InlineData("4 500,4", "wrong", "lead-is-buyer")]
    [InlineData("4501", "wrong", null)]
    [InlineData("−0.125", "wrong", null)]
    [InlineData("4.500", "none", null)]
    [InlineData("90k", "none", null)]
    [InlineData("90 or 91", "none", null)]
    [InlineData("", "none", null)]
    public void earns_its_point_within_the_tolerance_of_the_key(string typed, string label, string? slip)
    {
        var grade = _engine.Grade(SampleBank.Number, Typed(typed));

        Assert.Equal(new ItemGrade(label, "none", label == "right" ? 1 : 0, Of: 1, Found: 0, Deciding: 0, Decoys: 0, slip), grade);
    }

    [Theory]
    [InlineData("0.1", "0.3", "0.2", "right")]
    [InlineData("0.2", "0.1", "0.3", "right")]
    [InlineData("0", "0.3", "0.30000000000000004", "right")]
    [InlineData("0", "0.3", "0.3000001", "wrong")]
    [InlineData("0", "123456789.12", "123456789.12", "right")]
    [InlineData("0", "123456789.12", "123,456,789.12", "right")]
    [InlineData("0", "999999999999999", "999 999 999 999 999", "right")]
    public void loses_nothing_to_binary_fractions(string tolerance, string value, string typed, string label)
    {
        var item = $$"""{"id":"n","kind":"number","choices":[{"id":"a","value":{{value}}}],"key":["a"],"tolerance":{{tolerance}}}""";

        Assert.Equal(label, _engine.Grade(item, Typed(typed)).Label);
    }

    [Fact]
    public void takes_the_key_for_meant_where_a_number_could_mean_two()
    {
        var item = """{"id":"n","kind":"number","choices":[{"id":"a","value":10,"slip":"x"},{"id":"b","value":11}],"key":["b"],"tolerance":1}""";

        Assert.Equal("right", _engine.Grade(item, Typed("10.5")).Label);
    }

    [Theory]
    [InlineData("""{"choice":["a"],"marks":null}""")]
    [InlineData("""{"choice":["a"],"typed":90}""")]
    [InlineData("""{"choice":["a"],"typed":["90"]}""")]
    [InlineData("""{"choice":["a"],"typed":{"toString":"90"}}""")]
    [InlineData("""{"__proto__":{"typed":"90"}}""")]
    [InlineData("\"90\"")]
    [InlineData("90")]
    public void is_read_from_what_was_typed_alone(string response)
    {
        Assert.Equal("none", _engine.Grade(SampleBank.Number, response).Label);
    }

    [Fact]
    public void refuses_a_huge_text()
    {
        Assert.Equal("none", _engine.Grade(SampleBank.Number, Typed("90" + new string(' ', 20_000) + "EUR")).Label);
    }

    [Fact]
    public void names_no_hit_for_a_number_that_is_none_of_its_choices()
    {
        var grade = _engine.Call("gradeItem", JsonNode.Parse(SampleBank.Number), JsonNode.Parse(Typed("7")))!;

        Assert.Equal(("wrong", 0), (grade["label"]!.GetValue<string>(), grade["hits"]!.AsArray().Count));
    }

    private static string Typed(string text) => new JsonObject { ["choice"] = new JsonArray(), ["marks"] = null, ["typed"] = text }.ToJsonString();
}
