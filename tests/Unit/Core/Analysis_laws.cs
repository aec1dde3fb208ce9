using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class Analysis_laws
{
    private static readonly string[] Slips = ["form-decides", "asset-decides"];

    private static readonly Gen<Handed> AnyAttempt =
        from learner in Gen.Choose(1, 40)
        from attempt in Gen.Frequency((5, Gen.Constant(1)), (1, Gen.Choose(-1, 3)))
        from answers in Gen.Frequency((4, Gen.Elements('R', 'r', 'W', 'w', 'N')), (1, Gen.Constant('-'))).ListOf(3)
        from sure in Gen.Choose(-1, 4)
        from seconds in Gen.Elements(-1, 0, 0.1, 7, 1e300)
        from handed in Gen.Choose(0, 5)
        select new Handed($"{learner}", attempt, string.Concat(answers), sure, seconds, handed);

    /// <summary>Of a class as it is, and of one where nearly all are alike.</summary>
    private static readonly Gen<IReadOnlyList<Handed>> AnyResults = Gen.OneOf(
        AnyAttempt.ListOf().Select(list => (IReadOnlyList<Handed>)list),
        from attempt in AnyAttempt
        from other in AnyAttempt
        from count in Gen.Choose(0, 40)
        from odd in Gen.Choose(0, 3)
        select (IReadOnlyList<Handed>)[.. Enumerable.Range(1, count).Select(learner => (learner <= odd ? other : attempt) with { Learner = $"{learner}", Attempt = 1 })]);

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    /// <summary>The engine refuses what JSON can't hold: neither an infinite number nor none comes out of it.</summary>
    [Fact]
    public void An_analysis_holds_only_numbers_and_shares_within_their_intervals()
    {
        Check(results =>
        {
            var analysis = QuizOf(results).Analyse();
            return Estimates(analysis).All(estimate =>
                Number(estimate, "low") >= 0 && Number(estimate, "high") <= 1
                && Number(estimate, "right") <= Number(estimate, "of")
                && (Number(estimate, "of") == 0 || (Number(estimate, "low") <= Number(estimate, "share") + 1e-12 && Number(estimate, "share") <= Number(estimate, "high") + 1e-12)));
        });
    }

    [Fact]
    public void The_order_of_attempts_never_changes_an_analysis()
    {
        Check(results =>
        {
            var quiz = QuizOf(results);
            return JsonNode.DeepEquals(quiz.Analyse(), quiz.Analyse(quiz.Attempts.Reverse()))
                && JsonNode.DeepEquals(quiz.Analyse(), quiz.Analyse(quiz.Attempts.OrderBy(attempt => attempt.ToJsonString().GetHashCode(StringComparison.Ordinal))));
        });
    }

    [Fact]
    public void Later_attempts_never_change_what_is_said_of_first_ones()
    {
        Check(results =>
        {
            var quiz = QuizOf(results.DistinctBy(handed => (handed.Learner, handed.Attempt <= 1)));
            return OfFirst(quiz.Analyse()) == OfFirst(quiz.Analyse(quiz.Attempts.Where(attempt => (int)attempt["attempt"]! <= 1)));
        });
    }

    [Fact]
    public void Every_first_answer_is_counted_once()
    {
        Check(results =>
        {
            var group = QuizOf(results).Analyse();
            var answered = group["items"]!.AsArray().Sum(item => Number(item!["first"]!, "n"));
            return answered == group["rows"]!.AsArray().Where(row => (bool)row!["isFirst"]!).Sum(row => Number(row!, "of"))
                && answered == group["group"]!["confusion"]!["first"]!.AsArray().Sum(row => row!["given"]!.AsArray().Sum(count => (double)count!))
                && group["group"]!["first"]!["bins"]!.AsArray().Sum(count => (double)count!) == Number(group["group"]!["first"]!["spread"]!, "n");
        });
    }

    private static void Check(Func<IReadOnlyList<Handed>, bool> holds) => Prop.ForAll(AnyResults.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private AssignedQuiz QuizOf(IEnumerable<Handed> results)
    {
        var quiz = new AssignedQuiz(_engine, [.. Enumerable.Range(0, 3).Select(index => LearnerItems.Campaign($"item-{index}", index == 1 ? "lead" : "demand", slip: Slips[index % 2], twin: index == 2 ? null : $"item-{1 - index}"))]);
        foreach (var handed in results)
        {
            quiz.HandIn(handed.Learner, handed.Answers, handed.Attempt, handed.Sure, handed.Seconds, handed.At);
        }

        return quiz;
    }

    private static string OfFirst(JsonNode analysis)
    {
        var group = analysis["group"]!;
        return string.Join('\n',
        [
            .. analysis["items"]!.AsArray().Select(item => item!["first"]!.ToJsonString() + item["discrimination"]!.ToJsonString()),
            group["first"]!.ToJsonString(), group["reliability"]!.ToJsonString(), group["calibration"]!["first"]!.ToJsonString(), group["confusion"]!["first"]!.ToJsonString(), group["teachNext"]!.ToJsonString(),
            .. group["slips"]!.AsArray().Concat(group["dimensions"]!.AsArray()).Select(entry => entry!["first"]!.ToJsonString()),
            .. analysis["rows"]!.AsArray().Where(row => (bool)row!["isFirst"]!).Select(row => row!.ToJsonString()),
        ]);
    }

    private static IEnumerable<JsonObject> Estimates(JsonNode? node) => node switch
    {
        JsonObject entry when entry.ContainsKey("share") => [entry],
        JsonObject entry => entry.SelectMany(property => Estimates(property.Value)),
        JsonArray list => list.SelectMany(Estimates),
        _ => [],
    };

    private static double Number(JsonNode node, string name) => (double)node[name]!;

    private sealed record Handed(string Learner, int Attempt, string Answers, int Sure, double Seconds, double At);
}
