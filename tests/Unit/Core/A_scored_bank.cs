using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_scored_bank
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void adds_up_labels_reasons_dimensions_slips_and_levels()
    {
        var score = _engine.Score(
            SampleBank.Whole,
            """
            {"open-benchmark":{"choice":["demand"],"marks":[2]},
             "what-a-lead-is":{"choice":["a"],"marks":null},
             "ways-to-be-known":{"choice":["a","c"],"marks":null}}
            """);

        Assert.Equal((3, 3, 2, 1, 0, 66, true), (score.Items, score.Answered, score.Right, score.Scenarios, score.Reasoned, score.Percent, score.Passed));
        Assert.Equal([new DimensionScore("identity", 1, 1), new DimensionScore("success", 0, 1)], score.Dimensions);
        Assert.Equal([new SlipCount("lead-is-buyer", 1)], score.Slips);
        Assert.Equal([new LevelScore(2, 1, 1)], score.Levels);
    }

    [Fact]
    public void counts_a_scenario_with_right_label_and_marks_as_reasoned()
    {
        var score = _engine.Score(SampleBank.Whole, """{"open-benchmark":{"choice":["demand"],"marks":[3,2,1]}}""");

        Assert.Equal((1, 1, 1), (score.Answered, score.Right, score.Reasoned));
    }

    [Fact]
    public void is_not_passed_while_an_item_is_unanswered()
    {
        var score = _engine.Score(
            SampleBank.Whole,
            """{"open-benchmark":{"choice":["demand"],"marks":null},"ways-to-be-known":{"choice":["a","c"],"marks":null}}""");

        Assert.Equal((2, 66, false), (score.Answered, score.Percent, score.Passed));
    }

    [Fact]
    public void takes_an_explicit_empty_choice_for_an_answer()
    {
        var score = _engine.Score(
            SampleBank.Whole,
            """
            {"open-benchmark":{"choice":["demand"],"marks":null},"ways-to-be-known":{"choice":["a","c"],"marks":null},
             "what-a-lead-is":{"choice":[],"marks":null}}
            """);

        Assert.Equal((3, 66, true), (score.Answered, score.Percent, score.Passed));
    }

    [Theory]
    [InlineData("""{"choice":["nobody"]}""")]
    [InlineData("""{"choice":["a","b"]}""")]
    [InlineData("""{"choice":null}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void takes_an_unreadable_response_for_no_answer(string response)
    {
        var score = _engine.Score(SampleBank.Whole, $$"""{"what-a-lead-is":{{response}}}""");

        Assert.Equal((0, 0), (score.Answered, score.Right));
    }

    [Fact]
    public void ignores_responses_to_items_that_are_gone()
    {
        var score = _engine.Score(SampleBank.Whole, """{"gone":{"choice":["demand"],"marks":[2,3]},"what-a-lead-is":{"choice":["b"]}}""");

        Assert.Equal((3, 1, 1), (score.Items, score.Answered, score.Right));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"__proto__":{"what-a-lead-is":{"choice":["b"]}}}""")]
    public void has_no_answers_where_there_are_no_responses(string responses)
    {
        var score = _engine.Score(SampleBank.Whole, responses);

        Assert.Equal((3, 0, 0, false), (score.Items, score.Answered, score.Percent, score.Passed));
        Assert.Empty(score.Dimensions);
        Assert.Equal([new LevelScore(2, 0, 1)], score.Levels);
    }

    [Fact]
    public void takes_the_names_of_prototypes_for_names()
    {
        var bank = SampleBank.Of(
            SampleBank.Single.Replace("what-a-lead-is", "__proto__", StringComparison.Ordinal),
            SampleBank.Single.Replace("what-a-lead-is", "constructor", StringComparison.Ordinal),
            SampleBank.Single.Replace("what-a-lead-is", "hasOwnProperty", StringComparison.Ordinal).Replace("lead-is-buyer", "__proto__", StringComparison.Ordinal));

        var score = _engine.Score(bank, """{"__proto__":{"choice":["b"]},"hasOwnProperty":{"choice":["a"]}}""");

        Assert.Equal((3, 2, 1), (score.Items, score.Answered, score.Right));
        Assert.Equal([new SlipCount("__proto__", 1)], score.Slips);
    }

    [Fact]
    public void lists_dimensions_in_the_order_of_the_bank_whatever_was_answered()
    {
        var bank = SampleBank.Of(
            ScenarioOn("one", "success", level: 3),
            ScenarioOn("two", "identity", level: 1),
            ScenarioOn("three", "success", level: 1));

        var score = _engine.Score(bank, """{"three":{"choice":["demand"],"marks":[0]},"two":{"choice":["lead"],"marks":null}}""");

        Assert.Equal([new DimensionScore("success", 1, 1), new DimensionScore("identity", 0, 1)], score.Dimensions);
        Assert.Equal([new LevelScore(1, 1, 2), new LevelScore(3, 0, 1)], score.Levels);
    }

    [Fact]
    public void without_items_is_never_passed()
    {
        var score = _engine.Score("""{"v":1,"bank":"empty","pass":0,"items":[]}""", "{}");

        Assert.Equal((0, 0, false), (score.Items, score.Percent, score.Passed));
    }

    private static string ScenarioOn(string id, string dimension, int level) => $$"""
        {"id":"{{id}}","kind":"scenario","level":{{level}},"choices":[{"id":"demand"},{"id":"lead"}],"key":["demand"],
         "marks":[{"of":"{{dimension}}","role":"deciding"}]}
        """;
}
