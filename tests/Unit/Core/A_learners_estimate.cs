using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_learners_estimate
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    /// <summary>Wilson's bounds are the shares of which the observed one is just 1.96 standard errors away; the interval is not computed that way.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(8, 10)]
    [InlineData(16, 20)]
    [InlineData(50, 100)]
    [InlineData(999, 1000)]
    public void has_the_bounds_of_wilson(int right, int of)
    {
        var estimate = _engine.Call("estimate", right, of)!;
        var (low, high) = ((double)estimate["low"]!, (double)estimate["high"]!);

        Assert.InRange((double)right / of, low, high);
        Assert.All([low, high], bound => Assert.Equal(
            Math.Pow(((double)right / of) - bound, 2),
            Math.Pow(1.959963984540054, 2) * bound * (1 - bound) / of,
            precision: 9));
        Assert.True(high - low > 0.005);
    }

    [Fact]
    public void of_no_answers_says_anything_is_possible()
    {
        Assert.Equal("""{"right":0,"of":0,"share":0,"low":0,"high":1}""", _engine.Call("estimate", 0, 0)!.ToJsonString());
    }

    [Fact]
    public void counts_each_campaign_once_by_its_latest_answer()
    {
        var levels = Call(
            "estimateLevels",
            LearnerItems.Campaign("a", "lead").Answered(1, "wrong").Answered(2, "right"),
            LearnerItems.Campaign("b", "lead").Answered(1, "right").Answered(2, "wrong"),
            LearnerItems.Campaign("c", "lead", level: 3).Answered(1, "none"),
            LearnerItems.Campaign("d", "lead", level: 2));

        Assert.Equal(["1: 1 of 2", "3: 0 of 1"], Named(levels));
    }

    [Fact]
    public void of_a_dimension_counts_the_deciding_words_that_were_marked()
    {
        var dimensions = Call(
            "estimateDimensions",
            LearnerItems.Campaign("a", "lead").Answered(1, "right"),
            LearnerItems.Campaign("b", "lead").Answered(1, "partly"),
            LearnerItems.Campaign("c", "lead", dimensions: "next identity").Answered(1, "right"),
            LearnerItems.Campaign("skipped", "lead").Answered(1, "wrong"));

        Assert.Equal(["identity: 3 of 3", "success: 1 of 2", "next: 1 of 1"], Named(dimensions));
    }

    [Fact]
    public void of_confusion_has_a_column_for_each_label_and_one_for_not_knowing()
    {
        var rows = _engine.Call(
            "confuseLabels",
            _engine.Read(
                LearnerItems.Campaign("a", "lead").Answered(1, "right"),
                LearnerItems.Campaign("b", "lead").Answered(1, "wrong"),
                LearnerItems.Campaign("c", "lead").Answered(1, "none"),
                LearnerItems.Campaign("d", "demand").Answered(1, "right")),
            new JsonArray("demand", "lead"))!.AsArray();

        Assert.Equal("""[{"id":"demand","of":1,"given":[1,0,0]},{"id":"lead","of":3,"given":[1,1,1]}]""", rows.ToJsonString());
    }

    [Fact]
    public void of_certainty_counts_first_answers_only()
    {
        var steps = Call(
            "calibrate",
            LearnerItems.Campaign("a", "lead").Answered(1, "wrong", sure: 3).Answered(2, "right", sure: 3),
            LearnerItems.Campaign("b", "lead").Answered(1, "right", sure: 3),
            LearnerItems.Campaign("c", "lead").Answered(1, "right", sure: 1),
            LearnerItems.Campaign("d", "lead").Answered(1, "right"));

        Assert.Equal(["1: 1 of 1", "2: 0 of 0", "3: 1 of 2"], Named(steps));
    }

    [Fact]
    public void of_a_misconception_follows_what_became_of_it()
    {
        var slips = Call(
            "listSlips",
            LearnerItems.Campaign("a", "lead", slip: "open").Answered(5, "wrong").Answered(6, "right"),
            LearnerItems.Campaign("b", "lead", slip: "fading").Answered(2, "wrong").Answered(3, "right").Answered(4, "partly"),
            LearnerItems.Campaign("c", "lead", slip: "gone").Answered(1, "wrong").Answered(2, "wrong"),
            LearnerItems.Campaign("d", "lead", slip: "gone").Answered(1.5, "right").Answered(3, "right").Answered(4, "right").Answered(5, "right").Answered(6, "right"),
            LearnerItems.Campaign("e", "lead", slip: "never").Answered(1, "none"));

        Assert.Equal(
            ["open: open, 1 time, 1 since", "fading: fading, 1 time, 2 since", "gone: gone, 2 times, 4 since"],
            slips.Select(slip => $"{slip!["id"]}: {slip["state"]}, {slip["count"]} time{((double)slip["count"]! > 1 ? "s" : "")}, {slip["since"]} since"));
    }

    [Theory]
    [InlineData("estimateDimensions")]
    [InlineData("estimateLevels")]
    [InlineData("listSlips")]
    public void of_nothing_is_nothing(string function)
    {
        Assert.Empty(Call(function, LearnerItems.Campaign("a", "lead")));
    }

    private JsonArray Call(string function, params JsonObject[] items) => _engine.Call(function, _engine.Read(items))!.AsArray();

    private static IEnumerable<string> Named(JsonArray estimates) =>
        estimates.Select(entry => $"{entry!["id"]}: {entry["estimate"]!["right"]} of {entry["estimate"]!["of"]}");
}
