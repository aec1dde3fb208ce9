using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Things sorted, ordered and filled in: a part and an option make a choice.</summary>
public sealed class A_graded_item_of_parts
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData(SampleBank.Sort, "a-a b-b c-a d-b", "right", "a-a b-b c-a d-b")]
    [InlineData(SampleBank.Sort, "a-a b-b c-a d-a", "right", "a-a b-b c-a")]
    [InlineData(SampleBank.Sort, "a-a b-b c-a", "right", "a-a b-b c-a")]
    [InlineData(SampleBank.Sort, "d-b c-a b-b", "right", "b-b c-a d-b")]
    [InlineData(SampleBank.Sort, "a-a b-b c-b d-a", "wrong", "a-a b-b")]
    [InlineData(SampleBank.Sort, "a-b b-a c-b d-a", "wrong", "")]
    [InlineData(SampleBank.Sort, "a-a", "wrong", "a-a")]
    [InlineData(SampleBank.Sort, "", "none", "")]
    [InlineData(SampleBank.Order, "a-b b-c c-a", "right", "a-b b-c c-a")]
    [InlineData(SampleBank.Order, "a-a b-c c-b", "wrong", "b-c")]
    [InlineData(SampleBank.Blanks, "a-b b-a c-b", "right", "a-b b-a")]
    [InlineData(SampleBank.Blanks, "a-b b-b c-b", "wrong", "a-b")]
    public void earns_its_point_for_enough_parts_in_place(string item, string choice, string label, string hits)
    {
        Assert.Equal((label, label == "right" ? 1 : 0, 1, hits), Grade(item, Chosen(choice)));
    }

    [Fact]
    public void wants_every_part_where_nothing_else_is_said()
    {
        var item = SampleBank.Sort.Replace("\"enough\":3,", "", StringComparison.Ordinal);

        Assert.Equal("wrong", Grade(item, Chosen("a-a b-b c-a d-a")).Label);
        Assert.Equal("right", Grade(item, Chosen("a-a b-b c-a d-b")).Label);
    }

    [Theory]
    [InlineData("a-a a-b b-b c-a")]
    [InlineData("a-a b-b c-a d-a d-b")]
    [InlineData("a-a a-b b-a b-b c-a c-b d-a d-b")]
    public void earns_nothing_where_a_part_has_two_places(string choice)
    {
        var (label, points, _, _) = Grade(SampleBank.Sort, Chosen(choice));

        Assert.Equal(("none", 0), (label, points));
    }

    [Theory]
    [InlineData("""["a-a","b-b","a-a","b-b","c-a"]""", "right")]
    [InlineData("""["a-a","b-b","z-a","a-z","a","","-","__proto__","constructor",null,7,["c-a"],{"id":"c-a"}]""", "wrong")]
    [InlineData("""["A-A","a-a ","а-а"]""", "none")]
    [InlineData("\"a-a\"", "none")]
    [InlineData("""{"0":"a-a","1":"b-b","2":"c-a","length":3}""", "none")]
    [InlineData("null", "none")]
    public void drops_what_is_no_choice_and_what_is_said_again(string choice, string label)
    {
        Assert.Equal(label, Grade(SampleBank.Sort, $$"""{"choice":{{choice}},"marks":null}""").Label);
    }

    [Theory]
    [InlineData("""{"__proto__":{"choice":["a-a","b-b","c-a"]}}""")]
    [InlineData("""{"choice":[],"marks":[0,1],"typed":"a-a b-b c-a"}""")]
    [InlineData("[]")]
    [InlineData("7")]
    public void reads_nothing_else(string response)
    {
        Assert.Equal(("none", 0, 1, ""), Grade(SampleBank.Sort, response));
    }

    [Fact]
    public void reads_a_huge_response()
    {
        var choice = string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"x-{number}\""));

        Assert.Equal("right", Grade(SampleBank.Sort, $$"""{"choice":[{{choice}},"a-a","b-b","c-a"]}""").Label);
    }

    [Fact]
    public void never_has_marks_or_reasons()
    {
        var grade = _engine.Grade(SampleBank.Sort, """{"choice":["a-a","b-b","c-a"],"marks":[0,1,2]}""");

        Assert.Equal(new ItemGrade("right", "none", Points: 1, Of: 1, Found: 0, Deciding: 0, Decoys: 0, Slip: null), grade);
    }

    [Fact]
    public void is_answered_without_knowing_and_counts_as_not_right()
    {
        var score = _engine.Score(SampleBank.Of([.. SampleBank.More]), """{"figures":{"choice":[],"marks":null},"steps":{"choice":["a-b","b-c","c-a"],"marks":null},"cells":{"choice":["a-a","a-b"],"marks":null}}""");

        Assert.Equal((5, 2, 1), (score.Items, score.Answered, score.Right));
    }

    private static string Chosen(string choice) => new JsonObject { ["choice"] = new JsonArray([.. choice.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (JsonNode?)id)]), ["marks"] = null }.ToJsonString();

    private (string Label, int Points, int Of, string Hits) Grade(string item, string response)
    {
        var grade = _engine.Call("gradeItem", JsonNode.Parse(item), JsonNode.Parse(response))!;
        return (grade["label"]!.GetValue<string>(), (int)grade["points"]!.GetValue<double>(), (int)grade["of"]!.GetValue<double>(), string.Join(' ', grade["hits"]!.AsArray().Select(id => id!.GetValue<string>())));
    }
}
