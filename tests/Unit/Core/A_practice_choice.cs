using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_practice_choice
{
    private const double Today = 100;

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void opens_with_two_clear_campaigns_of_each_label()
    {
        var practised = Sit(new Sitting([.. Bank(8, level: 1), .. Bank(8, level: 2, "harder")]), 4);

        Assert.All(practised, step => Assert.Equal("opening", step.Reason));
        Assert.Equal(["demand", "demand", "lead", "lead"], practised.Select(step => step.Key).Order());
        Assert.All(practised, step => Assert.Equal(1, step.Level));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(77)]
    public void never_serves_three_of_a_label_in_a_row_nor_a_story_near_its_twin(int seed)
    {
        var practised = Sit(new Sitting([.. Bank(12, 1), .. Bank(12, 2, "harder"), .. Bank(8, 3, "hardest")]) { Seed = seed }, 60);

        Assert.All(practised.Zip(practised.Skip(1), practised.Skip(2)), three =>
            Assert.False(three.First.Key == three.Second.Key && three.Second.Key == three.Third.Key));
        for (var index = 0; index < practised.Count; index++)
        {
            var before = practised.Take(index).TakeLast(5).Select(step => step.Story);
            Assert.DoesNotContain(practised[index].Story, before);
        }
    }

    [Fact]
    public void asks_what_is_due_confident_errors_first_and_new_ones_between()
    {
        var sitting = new Sitting(
        [
            .. Answered(Bank(4, 1), Today - 0.2),
            LearnerItems.Campaign("due", "lead", slip: "x").Answered(Today - 3, "right"),
            LearnerItems.Campaign("missed", "demand", slip: "x").Answered(Today - 2, "wrong"),
            LearnerItems.Campaign("sure", "lead", slip: "x").Answered(Today - 2, "wrong", sure: 3),
            LearnerItems.Campaign("fresh", "demand", slip: "y"),
        ]);

        var practised = Sit(sitting, 4);

        Assert.Equal(["sure", "missed"], practised.Take(2).Select(step => step.Id));
        Assert.Equal(["sure", "missed"], practised.Take(2).Select(step => step.Reason));
        Assert.Equal("fresh", practised[2].Id);
        Assert.Equal(("due", "due"), (practised[3].Id, practised[3].Reason));
    }

    [Fact]
    public void brings_the_family_of_an_error_back_after_five_others()
    {
        var sitting = new Sitting([.. Answered(Bank(4, 1), Today - 0.2), .. Bank(20, 1, "other", slip: i => $"own-{i}")])
        {
            Outcome = (id, position) => position == 0 ? "wrong" : "right",
        };

        var practised = Sit(sitting, 12);

        var back = practised.FindIndex(step => step.Reason == "family");
        Assert.True(back >= 6, $"it came back at {back}");
        Assert.Equal(practised[0].Id, practised[back].About);
        Assert.Equal(practised[0].Story, practised[back].Story);
        Assert.Single(practised, step => step.Reason == "family");
    }

    [Fact]
    public void follows_a_misconception_that_stands_and_says_which()
    {
        var sitting = new Sitting(
        [
            .. Answered(Bank(6, 1, slip: _ => "calm"), Today - 0.2),
            LearnerItems.Campaign("slipped", "lead", slip: "form-decides").Answered(Today - 0.9, "wrong"),
            LearnerItems.Campaign("same-temptation", "demand", level: 2, slip: "form-decides"),
            .. Bank(6, 1, "other", slip: _ => "calm"),
        ]);

        var practised = Sit(sitting, 1);

        Assert.Equal(("same-temptation", "slip", "form-decides"), (practised[0].Id, practised[0].Reason, practised[0].About));
    }

    [Fact]
    public void follows_the_weakest_dimension_then_the_weakest_level()
    {
        var byWords = new Sitting(
        [
            .. Answered(Bank(6, 1), Today - 0.2, "partly"),
            .. Bank(4, 1, "plain", dimensions: "access next"),
            LearnerItems.Campaign("about-success", "lead", dimensions: "success next"),
        ]);
        var byLevel = new Sitting(
        [
            .. Answered(Bank(6, 1), Today - 0.2),
            .. Answered(Bank(4, 2, "harder", slip: _ => "s"), Today - 0.4, "none"),
            LearnerItems.Campaign("clear", "lead", level: 1, slip: "s", dimensions: "access next"),
            LearnerItems.Campaign("mixed", "lead", level: 2, slip: "s", dimensions: "access next"),
        ]);

        Assert.Equal(("about-success", "dimension", "success"), First(byWords));
        Assert.Equal(("mixed", "level", "2"), First(byLevel));

        (string, string, string) First(Sitting sitting)
        {
            var step = Sit(sitting, 1)[0];
            return (step.Id, step.Reason, step.About);
        }
    }

    [Fact]
    public void goes_up_a_level_only_when_the_one_below_is_firm()
    {
        var shaky = new Sitting([.. Answered(Bank(12, 1), Today - 0.2, "none"), .. Bank(4, 3, "hardest")]);
        var firm = new Sitting([.. Answered(Bank(4, 1), Today - 0.2), .. Bank(4, 3, "hardest"), .. Bank(8, 2, "harder")]);

        Assert.All(Sit(firm, 3), step => Assert.Equal(2, step.Level));
        Assert.DoesNotContain(Sit(shaky, 3), step => step.Level == 3 && step.Reason == "new");
    }

    [Fact]
    public void is_the_same_for_the_same_seed()
    {
        IReadOnlyList<JsonObject> items = [.. Bank(12, 1), .. Bank(12, 2, "harder")];

        Assert.Equal(Sit(new Sitting(items) { Seed = 5 }, 20), Sit(new Sitting(items) { Seed = 5 }, 20));
        Assert.NotEqual(Sit(new Sitting(items) { Seed = 5 }, 20), Sit(new Sitting(items) { Seed = 6 }, 20));
    }

    [Fact]
    public void never_ends_while_there_is_anything_but_the_last_item()
    {
        var practised = Sit(new Sitting(Bank(2, 1)), 6);

        Assert.Equal(6, practised.Count);
        Assert.All(practised.Zip(practised.Skip(1)), pair => Assert.NotEqual(pair.First.Id, pair.Second.Id));
    }

    [Fact]
    public void is_none_where_there_is_nothing()
    {
        Assert.Empty(Sit(new Sitting([]), 1));
    }

    /// <summary>Pairs of twins, the demand one first.</summary>
    private static List<JsonObject> Bank(int count, int level, string name = "story", Func<int, string>? slip = null, string dimensions = "identity success") =>
        [.. Enumerable.Range(0, count).Select(index =>
        {
            var isDemand = index % 2 == 0;
            var (own, other) = isDemand ? ("d", "l") : ("l", "d");
            var story = $"{name}-{index / 2}";
            return LearnerItems.Campaign($"{story}-{own}", isDemand ? "demand" : "lead", level, slip?.Invoke(index) ?? $"slip-{index}", dimensions, $"{story}-{other}");
        })];

    private static IEnumerable<JsonObject> Answered(IEnumerable<JsonObject> items, double onDay, string outcome = "right") =>
        items.Select(item => item.Answered(onDay, outcome));

    /// <summary>Somebody who answers what is served, one item a minute.</summary>
    private List<Step> Sit(Sitting sitting, int steps)
    {
        var items = sitting.Items.Select(item => (JsonObject)item.DeepClone()).ToArray();
        var served = new JsonArray();
        var missed = new JsonArray();
        var dueInARow = 0;
        var practised = new List<Step>();
        while (practised.Count < steps)
        {
            var now = Today + (practised.Count / 1440.0);
            var choice = _engine.Call("choosePractice", new JsonObject
            {
                ["items"] = _engine.Read(items),
                ["labels"] = new JsonArray("demand", "lead"),
                ["sitting"] = served.DeepClone(),
                ["missed"] = missed.DeepClone(),
                ["dueInARow"] = dueInARow,
                ["now"] = now * LearnerItems.Day,
                ["seed"] = sitting.Seed,
            });
            if (choice is null)
            {
                break;
            }

            var id = (string)choice["id"]!;
            var item = items.Single(entry => (string)entry["item"]!["id"]! == id);
            var reason = (string)choice["reason"]!;
            var outcome = sitting.Outcome(id, practised.Count);
            practised.Add(new Step(id, reason, (string)choice["about"]!, (string)item["item"]!["key"]![0]!, (int)item["item"]!["level"]!));
            item.Answered(now, outcome);
            served.Add(id);
            if (outcome == "wrong")
            {
                missed.Add(id);
            }

            dueInARow = reason is "due" or "missed" or "sure" ? dueInARow + 1 : 0;
        }

        return practised;
    }

    private sealed record Sitting(IReadOnlyList<JsonObject> Items)
    {
        public int Seed { get; init; } = 1;

        public Func<string, int, string> Outcome { get; init; } = (_, _) => "right";
    }

    private sealed record Step(string Id, string Reason, string About, string Key, int Level)
    {
        public string Story => Id.EndsWith("-d", StringComparison.Ordinal) || Id.EndsWith("-l", StringComparison.Ordinal) ? Id[..^2] : Id;
    }
}
