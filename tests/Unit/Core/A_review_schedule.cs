using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_review_schedule
{
    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void names_nothing_for_an_item_that_was_never_answered()
    {
        Assert.Equal((-1, null), StepAndDay(LearnerItems.Campaign("a", "lead")));
    }

    [Fact]
    public void grows_with_each_success_that_was_due_to_sixty_days_at_most()
    {
        var item = LearnerItems.Campaign("a", "lead");
        var days = new List<double>();
        double today = 100;
        for (var review = 0; review < 8; review++)
        {
            item.Answered(today, "right");
            today = StepAndDay(item).Day!.Value;
            days.Add(today);
        }

        Assert.Equal([101, 104, 111, 127, 162, 222, 282, 342], days);
    }

    [Fact]
    public void takes_several_successes_on_one_day_for_one()
    {
        var item = LearnerItems.Campaign("a", "lead").Answered(100, "right").Answered(100.1, "right").Answered(100.5, "right");

        Assert.Equal((0, 101), StepAndDay(item));
    }

    [Fact]
    public void takes_a_success_a_few_hours_early_for_one_in_time()
    {
        Assert.Equal((1, 103.8), StepAndDay(LearnerItems.Campaign("a", "lead").Answered(100, "right").Answered(100.8, "right")));
        Assert.Equal((0, 101), StepAndDay(LearnerItems.Campaign("a", "lead").Answered(100, "right").Answered(100.7, "right")));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("none")]
    public void begins_again_after_an_error_whenever_that_was(string outcome)
    {
        var item = LearnerItems.Campaign("a", "lead").Answered(100, "right").Answered(101, "right").Answered(102, outcome);

        Assert.Equal((0, 103), StepAndDay(item));
        Assert.Equal((0, 104), StepAndDay(item.Answered(103, "right")));
        Assert.Equal((1, 107), StepAndDay(item.Answered(104, "right")));
    }

    [Fact]
    public void keeps_its_step_for_the_right_label_by_other_words()
    {
        var item = LearnerItems.Campaign("a", "lead").Answered(100, "right").Answered(101, "right").Answered(104, "partly");

        Assert.Equal((1, 107), StepAndDay(item));
    }

    [Fact]
    public void does_not_depend_on_the_order_in_which_the_answers_are_kept()
    {
        var item = LearnerItems.Campaign("a", "lead").Answered(104, "wrong").Answered(100, "right").Answered(101, "right");

        Assert.Equal((0, 105), StepAndDay(item));
    }

    [Fact]
    public void asks_first_what_the_learner_was_sure_of_and_had_wrong()
    {
        var due = ListDue(
            120,
            LearnerItems.Campaign("long-waited", "lead").Answered(60, "right"),
            LearnerItems.Campaign("missed", "lead").Answered(90, "wrong", sure: 1),
            LearnerItems.Campaign("sure", "lead").Answered(110, "wrong", sure: 3),
            LearnerItems.Campaign("little-waited", "lead").Answered(118, "right"),
            LearnerItems.Campaign("not-yet", "lead").Answered(119.5, "right"),
            LearnerItems.Campaign("never", "lead"));

        Assert.Equal(["sure", "missed", "long-waited", "little-waited"], due);
    }

    [Fact]
    public void weighs_a_wait_by_the_step_it_belongs_to()
    {
        var due = ListDue(
            130,
            LearnerItems.Campaign("two-of-sixteen", "lead").Answered(90, "right").Answered(91, "right").Answered(94, "right").Answered(101, "right"),
            LearnerItems.Campaign("two-of-one", "lead").Answered(127, "right"));

        Assert.Equal(["two-of-one", "two-of-sixteen"], due);
    }

    private (int Step, double? Day) StepAndDay(JsonObject item)
    {
        var schedule = _engine.Call("scheduleReview", _engine.Read(item)[0]!["history"]!.DeepClone())!;
        return ((int)(double)schedule["step"]!, schedule["due"] is { } due ? Math.Round((double)due / LearnerItems.Day, 6) : null);
    }

    private List<string> ListDue(double today, params JsonObject[] items)
    {
        var schedules = new JsonArray([.. _engine.Read(items).Select(entry => (JsonNode)new JsonObject
        {
            ["id"] = (string)entry!["item"]!["id"]!,
            ["schedule"] = _engine.Call("scheduleReview", entry["history"]!.DeepClone()),
        })]);
        return [.. _engine.Call("listDue", schedules, today * LearnerItems.Day)!.AsArray().Select(entry => (string)entry!["id"]!)];
    }
}
