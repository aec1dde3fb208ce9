using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Verification;
using GenGuide.Verification.Scripts;

namespace GenGuide.Audit.Banks;

/// <summary>Sends learners through banks who understand nothing. The core grades them, as it grades everybody.</summary>
public sealed class LearnerEngine
{
    /// <summary>Of fewer items than these any rule may get enough right.</summary>
    private const int FewestItems = 4;

    private readonly IReadOnlyList<BlindRule> _rules;
    private readonly GradingEngine _engine;

    /// <param name="labels">The ids of the two labels, in the order of the rubric.</param>
    public LearnerEngine(IReadOnlyList<string> labels)
        : this(BlindRules.For(labels), new GradingEngine(Scripts))
    {
    }

    private LearnerEngine(IReadOnlyList<BlindRule> rules, GradingEngine engine) => (_rules, _engine) = (rules, engine);

    /// <summary>In the order in which one uses the other.</summary>
    public static IReadOnlyList<string> Scripts { get; } = [.. new[] { "grading", "number", "guessing", "drawing", "proof", "learners" }.Select(name => ClientFiles.Text($"core/{name}.js"))];

    /// <summary>Another one for another thread.</summary>
    public LearnerEngine Copy() => new(_rules, _engine.Copy());

    /// <param name="payload">As it is graded.</param>
    /// <param name="readings">Of the same items, in the same order.</param>
    public LearnersReport Send(string payload, IReadOnlyList<ItemReading> readings)
    {
        if (readings.Count(reading => reading.Side >= 0 || reading.Question is not null) < FewestItems)
        {
            return new LearnersReport([], null);
        }

        var sent = _rules.Select(rule => (Rule: rule, Answers: AnswersOf(rule, readings))).Where(one => CountOf(one.Answers) >= FewestItems).ToList();
        using var document = JsonDocument.Parse(payload);
        var report = _engine.CallWith("sendLearners", ScriptJson.Read(document.RootElement), new ScriptValue(new ScriptArray([.. sent.Select(one => new ScriptValue(one.Answers))])))!;
        return new LearnersReport([.. sent.Select((one, index) => LearnerOf(one.Rule, report["scores"]![index]!))], DiceOf(report["dice"]!));
    }

    private static ScriptArray AnswersOf(BlindRule rule, IReadOnlyList<ItemReading> readings) =>
        new([.. readings.Select(reading => rule.Answer(reading) is { } answer ? new ScriptValue(answer) : ScriptValue.Null)]);

    private static int CountOf(ScriptArray answers)
    {
        var count = 0;
        foreach (var answer in answers.Items)
        {
            count += answer.IsNull ? 0 : 1;
        }

        return count;
    }

    private static Learner LearnerOf(BlindRule rule, JsonNode score) => new(rule.Name, rule.Label, CountOf(score["right"]), CountOf(score["of"]), score["passed"]!.GetValue<bool>());

    private static Dice DiceOf(JsonNode dice) => new(dice["chance"]!.GetValue<double>(), CountOf(dice["learners"]), CountOf(dice["passed"]), dice["isFlagged"]!.GetValue<bool>());

    private static int CountOf(JsonNode? number) => (int)number!.GetValue<double>();
}
