using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_graded_item
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void earns_full_points_for_the_right_label_and_the_right_marks()
    {
        var grade = _engine.Grade(SampleBank.Scenario, """{"choice":["demand"],"marks":[2,3]}""");

        Assert.Equal(new ItemGrade("right", "right", Points: 2, Of: 2, Found: 2, Deciding: 2, Decoys: 0, Slip: null), grade);
    }

    [Theory]
    [InlineData("[]", "other", 0, 0)]
    [InlineData("[2]", "other", 1, 0)]
    [InlineData("[2,3,1]", "right", 2, 0)]
    [InlineData("[2,3,0]", "other", 2, 1)]
    [InlineData("[0,1,2,3]", "other", 2, 1)]
    [InlineData("null", "none", 0, 0)]
    public void judges_the_marks_by_the_deciding_ones_and_the_decoys(string marks, string reasons, int found, int decoys)
    {
        var grade = _engine.Grade(SampleBank.Scenario, $$"""{"choice":["demand"],"marks":{{marks}}}""");

        var points = reasons == "right" ? 2 : 1;
        Assert.Equal(new ItemGrade("right", reasons, points, Of: 2, found, Deciding: 2, decoys, Slip: null), grade);
    }

    [Fact]
    public void earns_nothing_for_right_marks_beside_a_wrong_label()
    {
        var grade = _engine.Grade(SampleBank.Scenario, """{"choice":["lead"],"marks":[2,3]}""");

        Assert.Equal(new ItemGrade("wrong", "right", Points: 0, Of: 2, Found: 2, Deciding: 2, Decoys: 0, "asset-decides"), grade);
    }

    [Theory]
    [InlineData("""["b"]""", "right", 1, null)]
    [InlineData("""["a"]""", "wrong", 0, "lead-is-buyer")]
    [InlineData("""["c"]""", "wrong", 0, null)]
    [InlineData("""["a","b"]""", "none", 0, null)]
    [InlineData("[]", "none", 0, null)]
    public void of_a_single_choice_earns_its_point_for_the_key_alone(string choice, string label, int points, string? slip)
    {
        var grade = _engine.Grade(SampleBank.Single, $$"""{"choice":{{choice}},"marks":null}""");

        Assert.Equal(new ItemGrade(label, "none", points, Of: 1, Found: 0, Deciding: 0, Decoys: 0, slip), grade);
    }

    [Theory]
    [InlineData("""["c","a"]""", "right", null)]
    [InlineData("""["a"]""", "wrong", null)]
    [InlineData("""["a","b","c"]""", "wrong", "form-decides")]
    [InlineData("""["d","b"]""", "wrong", "form-decides")]
    [InlineData("""["a","b","c","d"]""", "wrong", "form-decides")]
    [InlineData("""["d"]""", "wrong", "channel-decides")]
    [InlineData("[]", "none", null)]
    public void of_several_choices_earns_its_point_for_exactly_the_key(string choice, string label, string? slip)
    {
        var grade = _engine.Grade(SampleBank.Several, $$"""{"choice":{{choice}},"marks":null}""");

        Assert.Equal(new ItemGrade(label, "none", label == "right" ? 1 : 0, Of: 1, Found: 0, Deciding: 0, Decoys: 0, slip), grade);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("7")]
    [InlineData("\"demand\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"choice":"demand","marks":"23"}""")]
    [InlineData("""{"choice":{"0":"demand","length":1},"marks":{"0":2,"length":1}}""")]
    [InlineData("""{"choice":[null,7,["demand"],{"id":"demand"},"Demand","__proto__","constructor"],"marks":null}""")]
    [InlineData("""{"__proto__":{"choice":["demand"],"marks":[2,3]}}""")]
    public void drops_what_is_no_response_and_never_fails(string response)
    {
        var grade = _engine.Grade(SampleBank.Scenario, response);

        Assert.Equal(new ItemGrade("none", "none", Points: 0, Of: 2, Found: 0, Deciding: 2, Decoys: 0, Slip: null), grade);
    }

    [Fact]
    public void drops_unknown_choices_and_repeated_and_strange_marks()
    {
        var grade = _engine.Grade(
            SampleBank.Scenario,
            """{"choice":["nobody","demand","demand"],"marks":[3,3,2,2,4,-1,1e300,2.5,"0",null,[0],true]}""");

        Assert.Equal(new ItemGrade("right", "right", Points: 2, Of: 2, Found: 2, Deciding: 2, Decoys: 0, Slip: null), grade);
    }

    [Fact]
    public void reads_nothing_that_a_response_merely_inherits()
    {
        var engine = new GradingEngine([.. CoreScripts.Paths.Select(RepositoryFiles.ReadText), "Object.prototype.choice = [\"b\"];"]);

        var grade = engine.Grade(SampleBank.Single, "{}");

        Assert.Equal("none", grade.Label);
    }

    [Fact]
    public void has_no_right_reasons_where_nothing_decides()
    {
        var grade = _engine.Grade(
            """{"id":"x","kind":"scenario","choices":[{"id":"demand"},{"id":"lead"}],"key":["demand"],"marks":[]}""",
            """{"choice":["demand"],"marks":[]}""");

        Assert.Equal(new ItemGrade("right", "none", Points: 1, Of: 2, Found: 0, Deciding: 0, Decoys: 0, Slip: null), grade);
    }
}
