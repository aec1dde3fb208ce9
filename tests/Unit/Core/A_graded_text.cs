using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>A text whose words are marked, and a text that is written.</summary>
public sealed class A_graded_text
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("[1,3]", "right", "right", 2, 0)]
    [InlineData("[3,1,1]", "right", "right", 2, 0)]
    [InlineData("[1]", "wrong", "other", 1, 0)]
    [InlineData("[1,3,0]", "wrong", "other", 2, 1)]
    [InlineData("[0,1,2,3]", "wrong", "other", 2, 2)]
    [InlineData("[0]", "wrong", "other", 0, 1)]
    [InlineData("[]", "wrong", "other", 0, 0)]
    [InlineData("null", "none", "none", 0, 0)]
    [InlineData("[\"1\",3.5,-1,1e300,null,[1],true]", "wrong", "other", 0, 0)]
    [InlineData("{\"0\":1,\"1\":3,\"length\":2}", "none", "none", 0, 0)]
    public void to_mark_earns_its_point_for_every_clue_and_no_decoy(string marks, string label, string reasons, int found, int decoys)
    {
        var grade = _engine.Grade(SampleBank.Mark, $$"""{"choice":[],"marks":{{marks}}}""");

        Assert.Equal(new ItemGrade(label, reasons, label == "right" ? 1 : 0, Of: 1, found, Deciding: 2, decoys, Slip: null), grade);
    }

    [Theory]
    [InlineData("""{"choice":["a"],"marks":null}""")]
    [InlineData("""{"__proto__":{"marks":[1,3]}}""")]
    [InlineData("[1,3]")]
    [InlineData("null")]
    public void to_mark_is_graded_by_its_marks_alone(string response)
    {
        Assert.Equal("none", _engine.Grade(SampleBank.Mark, response).Label);
    }

    [Fact]
    public void to_mark_without_a_clue_is_never_right()
    {
        var item = """{"id":"m","kind":"mark","choices":[],"key":[],"marks":[{"of":"a","role":"decoy"}]}""";

        Assert.Equal("none", _engine.Grade(item, """{"choice":[],"marks":[]}""").Label);
    }

    [Theory]
    [InlineData("""{"choice":["a","b","c"],"marks":null,"typed":"A rule."}""")]
    [InlineData("""{"choice":[],"marks":[0],"typed":""}""")]
    [InlineData("""{"choice":["__proto__"],"typed":{}}""")]
    [InlineData("null")]
    public void to_write_is_never_scored(string response)
    {
        Assert.Equal(new ItemGrade("none", "none", Points: 0, Of: 0, Found: 0, Deciding: 0, Decoys: 0, Slip: null), _engine.Grade(SampleBank.Open, response));
    }

    [Fact]
    public void to_write_is_not_waited_for()
    {
        var score = _engine.Score(SampleBank.Of(SampleBank.Open, SampleBank.Mark, SampleBank.Single), """{"words":{"choice":[],"marks":[1,3]},"what-a-lead-is":{"choice":["b"]},"own":{"choice":["a"],"typed":"x"}}""");

        Assert.Equal((2, 2, 2, true), (score.Items, score.Answered, score.Right, score.Passed));
    }

    [Fact]
    public void to_write_alone_makes_no_result()
    {
        var score = _engine.Score(SampleBank.Of(SampleBank.Open), """{"own":{"choice":["a"],"typed":"x"}}""");

        Assert.Equal((0, 0, 0, false), (score.Items, score.Answered, score.Percent, score.Passed));
    }
}
