using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_group_of_learners
{
    private static readonly string[] Different = ["RRR", "RRW", "RWW", "WWW", "WRW"];

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void has_its_scores_spread_out_in_ten_bins()
    {
        var quiz = Quiz("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        foreach (var right in new[] { 0, 1, 3, 3, 6, 7, 9, 10 })
        {
            quiz.HandIn($"{quiz.Attempts.Count}", new string('R', right) + new string('W', 10 - right));
        }

        var scores = quiz.HandIn("0", "RRRRRRRRRR", attempt: 2).Analyse()["group"]!["first"]!;

        Assert.Equal("[1,1,0,2,0,0,1,1,0,2]", scores["bins"]!.ToJsonString());
        Assert.Equal(0.45, (double)scores["spread"]!["median"]!, precision: 9);
        Assert.Equal(8, (double)scores["spread"]!["n"]!);
    }

    [Fact]
    public void of_one_has_no_interval_and_of_those_alike_neither()
    {
        var one = Quiz("a").HandIn("Ana", "R").Analyse()["group"]!["first"]!["spread"]!;
        var alike = Quiz("a").HandIn("Ana", "R").HandIn("Bo", "R").Analyse()["group"]!["first"]!["spread"]!;

        Assert.Equal((1, 1), ((double)one["n"]!, (double)one["mean"]!));
        Assert.Null(one["deviation"]);
        Assert.Null(one["low"]);
        Assert.Equal(0, (double)alike["deviation"]!);
        Assert.Null(alike["high"]);
    }

    [Theory]
    [InlineData(29, "few")]
    [InlineData(30, null)]
    public void has_a_reliability_from_thirty_first_attempts_on(int learners, string? missing)
    {
        var reliability = Reliability(learners, Answers);

        Assert.Equal(missing, (string?)reliability["missing"]);
        Assert.Equal(learners, (double)reliability["n"]!);
        Assert.Equal(missing is null, reliability["estimate"] is not null);
    }

    [Fact]
    public void has_none_where_somebody_was_asked_other_items()
    {
        Assert.Equal("form", (string?)Reliability(40, learner => learner == 17 ? "-RR" : Answers(learner))["missing"]);
    }

    [Fact]
    public void has_one_where_an_item_was_asked_of_nobody()
    {
        Assert.Equal(2, (double)Reliability(40, learner => Answers(learner)[..2] + "-")["estimate"]!["items"]!);
    }

    [Theory]
    [InlineData("RRW")]
    [InlineData("RWR", "RRW")]
    public void has_none_where_all_do_equally_well(params string[] answers)
    {
        Assert.Equal("constant", (string?)Reliability(40, learner => answers[learner % answers.Length])["missing"]);
    }

    [Fact]
    public void is_as_reliable_as_can_be_where_every_item_says_the_same()
    {
        var estimate = Reliability(40, learner => learner % 2 == 0 ? "RRR" : "WWW")["estimate"]!;

        Assert.Equal(1, (double)estimate["alpha"]!, precision: 9);
        Assert.Equal(0, (double)estimate["error"]!, precision: 6);
    }

    [Fact]
    public void counts_misconceptions_by_learner_and_not_by_answer()
    {
        var slip = Quiz("a", "b", "c")
            .HandIn("Ana", "WWR").HandIn("Bo", "RRR").HandIn("Chidi", "W--").HandIn("Dana", "---")
            .HandIn("Ana", "RRR", attempt: 2).HandIn("Ana", "WRR", attempt: 3).HandIn("Bo", "WRR", attempt: 2)
            .Analyse()["group"]!["slips"]![0]!;

        Assert.Equal(3, (double)slip["items"]!);
        Assert.Equal("3 of 7, 2 of 3", Evidence(slip["first"]!));
        Assert.Equal("2 of 9, 2 of 2", Evidence(slip["later"]!));
    }

    [Fact]
    public void misses_a_kind_of_words_where_a_learner_found_fewer_than_half_of_them()
    {
        var dimensions = Quiz("a", "b").HandIn("Ana", "RR").HandIn("Bo", "Rr").HandIn("Chidi", "rr").HandIn("Dana", "WN").Analyse()["group"]!["dimensions"]!.AsArray();

        Assert.Equal(["identity: 6 of 6 words, 0 of 3 learners", "success: 3 of 6 words, 1 of 3 learners"], dimensions.Select(dimension =>
            $"{dimension!["id"]}: {Share(dimension["first"]!["marks"]!)} words, {Share(dimension["first"]!["learners"]!)} learners"));
    }

    [Fact]
    public void confuses_labels_in_its_first_attempts_and_its_later_ones()
    {
        var group = new AssignedQuiz(_engine, LearnerItems.Campaign("a", "demand"), LearnerItems.Campaign("b", "lead"))
            .HandIn("Ana", "RW").HandIn("Bo", "NW").HandIn("Bo", "RR", attempt: 2)
            .Analyse()["group"]!;

        Assert.Equal("""["demand","lead"]""", group["labels"]!.ToJsonString());
        Assert.Equal("""[{"id":"demand","of":2,"given":[1,0,1]},{"id":"lead","of":2,"given":[2,0,0]}]""", group["confusion"]!["first"]!.ToJsonString());
        Assert.Equal("""[{"id":"demand","of":1,"given":[1,0,0]},{"id":"lead","of":1,"given":[0,1,0]}]""", group["confusion"]!["later"]!.ToJsonString());
    }

    [Fact]
    public void is_taught_next_what_most_of_it_are_likely_to_need()
    {
        var quiz = new AssignedQuiz(
            _engine,
            LearnerItems.Campaign("easy", "demand", slip: "often", twin: "easy-twin"),
            LearnerItems.Campaign("hard", "lead", slip: "often", twin: "hard-twin"),
            LearnerItems.Campaign("alone", "lead", slip: "often"),
            LearnerItems.Campaign("other", "lead", slip: "seldom"),
            LearnerItems.Campaign("third", "lead", slip: "never"));
        for (var learner = 0; learner < 12; learner++)
        {
            quiz.HandIn($"{learner}", $"{(learner < 2 ? 'W' : 'R')}{(learner < 9 ? 'W' : 'R')}W{(learner < 5 ? 'W' : 'R')}R");
        }

        Assert.Equal(["slip often 12 of 12: hard, hard-twin", "slip seldom 5 of 12: other, "], TaughtNext(quiz));
    }

    [Fact]
    public void is_taught_the_kind_of_words_that_most_miss()
    {
        var quiz = Quiz("a");
        for (var learner = 0; learner < 8; learner++)
        {
            quiz.HandIn($"{learner}", "r");
        }

        Assert.Equal(["dimension success 8 of 8: a, "], TaughtNext(quiz));
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(60, 8)]
    public void is_taught_nothing_where_the_numbers_say_too_little(int learners, int wrong)
    {
        var quiz = Quiz("a");
        for (var learner = 0; learner < learners; learner++)
        {
            quiz.HandIn($"{learner}", learner < wrong ? "W" : "R");
        }

        Assert.Empty(TaughtNext(quiz));
    }

    [Fact]
    public void is_taught_at_most_three_things()
    {
        var quiz = new AssignedQuiz(_engine, [.. "abcde".Select(id => LearnerItems.Campaign($"{id}", "lead", slip: $"slip-{id}"))]);
        for (var learner = 0; learner < 12; learner++)
        {
            quiz.HandIn($"{learner}", learner < 6 ? "WWWWW" : "RWRRR");
        }

        Assert.Equal(["slip slip-b 12 of 12: b, ", "slip slip-a 6 of 12: a, ", "slip slip-c 6 of 12: c, "], TaughtNext(quiz));
    }

    [Fact]
    public void has_a_row_for_each_attempt_of_each_learner()
    {
        var analysis = Quiz("a", "b", "c").HandIn("Bo", "rNW", sure: 2, seconds: 20).HandIn("Ana", "RR-", attempt: 2).HandIn("Ana", "RW-", sure: 3, seconds: 5).Analyse();

        Assert.Equal((2, 3, 2), ((double)analysis["learners"]!, (double)analysis["attempts"]!, (double)analysis["firstAttempts"]!));
        Assert.Equal(["reasoned wrong none", "reasoned reasoned none", "right unknown wrong"], analysis["rows"]!.AsArray().Select(row => string.Join(' ', row!["answers"]!.AsArray().Select(answer => (string?)answer ?? "none"))));
        Assert.Equal(
            [
                "Ana 1: 1 of 2, 1 of 2 reasons, 0 not known, 1 missing, 10 s, 1 of 2 sure, slips 1 of 2, success 1 of 1",
                "Ana 2: 2 of 2, 2 of 2 reasons, 0 not known, 1 missing,  s, 0 of 0 sure, slips 0 of 2, success 2 of 2",
                "Bo 1: 1 of 3, 0 of 3 reasons, 1 not known, 0 missing, 60 s, 0 of 0 sure, slips 1 of 3, success 0 of 1",
            ],
            analysis["rows"]!.AsArray().Select(row => $"{row!["learner"]} {row["attempt"]}: {row["right"]} of {row["of"]}, {row["reasoned"]} of {row["reasonedOf"]} reasons, {row["unknown"]} not known, {row["missing"]} missing, {row["seconds"]} s, {Share(row["sure"]![2]!["estimate"]!)} sure, slips {Count(row["slips"]![0]!)}, success {Count(row["dimensions"]![1]!)}"));
    }

    private static string Answers(int learner) => Different[learner % Different.Length];

    private JsonNode Reliability(int learners, Func<int, string> answers)
    {
        var quiz = Quiz("a", "b", "c");
        for (var learner = 0; learner < learners; learner++)
        {
            quiz.HandIn($"{learner}", answers(learner));
        }

        return quiz.HandIn("0", "R--", attempt: 2).Analyse()["group"]!["reliability"]!;
    }

    private AssignedQuiz Quiz(params string[] ids) => new(_engine, [.. ids.Select(id => LearnerItems.Campaign(id, "demand"))]);

    private static IEnumerable<string> TaughtNext(AssignedQuiz quiz) =>
        quiz.Analyse()["group"]!["teachNext"]!.AsArray().Select(entry => $"{entry!["kind"]} {entry["id"]} {Share(entry["learners"]!)}: {entry["item"]}, {entry["twin"]}");

    private static string Evidence(JsonNode evidence) => $"{Count(evidence)}, {Share(evidence["learners"]!)}";

    private static string Count(JsonNode count) => $"{count["count"]} of {count["of"]}";

    private static string Share(JsonNode estimate) => $"{estimate["right"]} of {estimate["of"]}";
}
