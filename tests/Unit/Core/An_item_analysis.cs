using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class An_item_analysis
{
    /// <summary>Those who do well in the rest do a little worse in the first item.</summary>
    private static readonly string[] LittleAgainst = ["WRR", "RWW", "RRW", "WRW", "RRR", "WWW", "WWR"];

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void counts_what_was_answered_at_first()
    {
        var quiz = Quiz("a", "b")
            .HandIn("Ana", "RR", sure: 3, seconds: 10)
            .HandIn("Bo", "rW", sure: 3, seconds: 30)
            .HandIn("Chidi", "W-", sure: 1, seconds: 20)
            .HandIn("Dana", "NR");

        var first = quiz.Analyse()["items"]![0]!["first"]!;

        Assert.Equal(4, (int)(double)first["n"]!);
        Assert.Equal("2 of 4", Share(first["right"]!));
        Assert.Equal("1 of 4", Share(first["reasoned"]!));
        Assert.Equal(1, (double)first["unknown"]!);
        Assert.Equal("""[{"id":"demand","count":2},{"id":"lead","count":1}]""", first["choices"]!.ToJsonString());
        Assert.Equal("""[{"id":"form-decides","count":1}]""", first["slips"]!.ToJsonString());
        Assert.Equal("lead", (string)first["wrong"]!);
        Assert.Equal("form-decides", (string)first["slip"]!);
        Assert.Equal((3, 20, 20), ((double)first["timed"]!, (double)first["meanSeconds"]!, (double)first["medianSeconds"]!));
        Assert.Equal(["0 of 1", "0 of 0", "2 of 2"], first["sure"]!.AsArray().Select(step => Share(step!["estimate"]!)));
    }

    [Fact]
    public void keeps_later_attempts_apart()
    {
        var item = Quiz("a").HandIn("Ana", "W", seconds: 40).HandIn("Ana", "R", attempt: 2, seconds: 5).HandIn("Ana", "R", attempt: 3).HandIn("Bo", "R", attempt: 2).Analyse()["items"]![0]!;

        Assert.Equal("0 of 1", Share(item["first"]!["right"]!));
        Assert.Equal("3 of 3", Share(item["later"]!["right"]!));
        Assert.Equal(40, (double)item["first"]!["meanSeconds"]!);
        Assert.Null(item["later"]!["wrong"]);
    }

    [Fact]
    public void takes_of_two_first_attempts_the_one_that_was_handed_in_first()
    {
        var item = Quiz("a").HandIn("Ana", "R", handed: 20).HandIn("Ana", "W", handed: 10).Analyse()["items"]![0]!;

        Assert.Equal("0 of 1", Share(item["first"]!["right"]!));
        Assert.Equal("1 of 1", Share(item["later"]!["right"]!));
    }

    [Fact]
    public void of_nothing_says_that_anything_is_possible()
    {
        var item = Quiz("a").HandIn("Ana", "-").Analyse()["items"]![0]!;

        Assert.Equal("""{"right":0,"of":0,"share":0,"low":0,"high":1}""", item["first"]!["right"]!.ToJsonString());
        Assert.Null(item["first"]!["meanSeconds"]);
        Assert.Null(item["first"]!["wrong"]);
        Assert.Equal("few", (string)item["discrimination"]!["missing"]!);
    }

    [Fact]
    public void scores_no_open_answer()
    {
        var open = JsonNode.Parse(SampleBank.Open)!;
        var quiz = new AssignedQuiz(_engine, new JsonObject { ["item"] = open }, LearnerItems.Campaign("a", "demand"));
        for (var learner = 0; learner < 25; learner++)
        {
            quiz.HandIn($"{learner}", 1, [quiz.Answer(0, ["a", "c"], null, 3, 60), quiz.Answer(1, [learner % 2 == 0 ? "demand" : "lead"], null, 1, 5)]);
        }

        var analysis = quiz.Analyse();
        var item = analysis["items"]![0]!;

        Assert.False((bool)item["isScored"]!);
        Assert.Equal(25, (double)item["first"]!["n"]!);
        Assert.Equal("0 of 0", Share(item["first"]!["right"]!));
        Assert.Equal("""[{"id":"a","count":25},{"id":"b","count":0},{"id":"c","count":25}]""", item["first"]!["choices"]!.ToJsonString());
        Assert.Equal("open", (string)item["discrimination"]!["missing"]!);
        Assert.Equal(["1 of 1", "0 of 1"], analysis["rows"]!.AsArray().Take(2).Select(row => $"{row!["right"]} of {row["of"]}"));
    }

    [Theory]
    [InlineData(19, "few", false)]
    [InlineData(20, null, true)]
    [InlineData(49, null, true)]
    [InlineData(50, null, false)]
    public void hides_discrimination_below_twenty_learners_and_calls_it_tentative_to_fifty(int learners, string? missing, bool isTentative)
    {
        var discrimination = Discrimination(learners, learner => learner % 3 == 0 ? "RRW" : learner % 3 == 1 ? "WWR" : "RWW");

        Assert.Equal(missing, (string?)discrimination["missing"]);
        Assert.Equal(missing is null, discrimination["estimate"] is not null);
        Assert.Equal(isTentative, (bool)discrimination["isTentative"]!);
        Assert.Equal(learners, (double)discrimination["n"]!);
    }

    [Theory]
    [InlineData("RRW", "RWR", "RWW")]
    [InlineData("RRW", "WRW", "WWR")]
    [InlineData("RRWW", "WWRW", "WWWR")]
    public void has_no_discrimination_where_the_item_or_the_rest_never_differs(params string[] answers)
    {
        var discrimination = Discrimination(60, learner => answers[learner % answers.Length]);

        Assert.Equal("constant", (string?)discrimination["missing"]);
        Assert.Null(discrimination["estimate"]);
        Assert.False((bool)discrimination["checkKey"]!);
    }

    [Theory]
    [InlineData(60, "WRR", "RWW", true)]
    [InlineData(60, "RRR", "WWW", false)]
    [InlineData(19, "WRR", "RWW", false)]
    public void asks_to_check_the_key_where_those_who_do_well_do_badly(int learners, string good, string bad, bool expected)
    {
        var discrimination = Discrimination(learners, learner => learner % 7 == 0 ? "RRW" : learner % 2 == 0 ? good : bad);

        Assert.Equal(expected, (bool)discrimination["checkKey"]!);
    }

    [Fact]
    public void does_not_ask_to_check_a_key_where_chance_explains_the_answers()
    {
        var discrimination = Discrimination(24, learner => LittleAgainst[learner % LittleAgainst.Length]);

        Assert.True((double)discrimination["estimate"]!["r"]! < 0);
        Assert.False((bool)discrimination["checkKey"]!);
    }

    [Fact]
    public void of_those_who_agree_wholly_stays_within_bounds()
    {
        var estimate = Discrimination(60, learner => learner % 2 == 0 ? "RRR" : "WWW")["estimate"]!;

        Assert.Equal(1, (double)estimate["r"]!, precision: 9);
        Assert.Equal(1, (double)estimate["high"]!, precision: 9);
    }

    private JsonNode Discrimination(int learners, Func<int, string> answers)
    {
        var items = answers(0).Length;
        var quiz = Quiz([.. "abcd"[..items].Select(letter => $"{letter}")]);
        for (var learner = 0; learner < learners; learner++)
        {
            quiz.HandIn($"{learner}", answers(learner)).HandIn($"{learner}", new string('R', items), attempt: 2);
        }

        return quiz.Analyse()["items"]![0]!["discrimination"]!;
    }

    private AssignedQuiz Quiz(params string[] ids) => new(_engine, [.. ids.Select(id => LearnerItems.Campaign(id, "demand"))]);

    private static string Share(JsonNode estimate) => $"{estimate["right"]} of {estimate["of"]}";
}
