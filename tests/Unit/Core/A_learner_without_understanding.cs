using System.Text.Json.Nodes;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_learner_without_understanding
{
    [Theory]
    [InlineData("ddddl", "always", "demand", 4)]
    [InlineData("lllld", "always", "lead", 4)]
    public void who_always_says_the_same_passes_where_it_is_mostly_right(string keys, string name, string label, int right)
    {
        var learner = Learners(AuditItems.Scenarios(keys, (_, _) => "a pump.")).Single(entry => IsNamed(entry, name) && entry["label"]!.GetValue<string>() == label);

        Assert.Equal((right, true), (learner["right"]!.GetValue<double>(), Passed(learner)));
        Assert.DoesNotContain(Learners(AuditItems.Scenarios("dldldl", (_, _) => "a pump.")), entry => IsNamed(entry, name) && Passed(entry));
    }

    [Theory]
    [InlineData("form", "lead", "visitors fill in a form")]
    [InlineData("form", "lead", "visitors sign-up and leave an email-address")]
    [InlineData("teaching", "demand", "a miller explains dust")]
    [InlineData("list", "lead", "two hundred named mills")]
    [InlineData("last-sentence", "lead", "meetings decide")]
    public void who_trusts_a_kind_of_words_passes_where_it_stands_under_one_key_only(string name, string key, string words)
    {
        string Text(string own, int index, bool isPlanted) => $"a firm hums. {((isPlanted ? own == key : index % 3 == 0) ? words : "rain falls")}.";

        var planted = Learners(AuditItems.Scenarios("dldldl", (own, index) => Text(own, index, isPlanted: true))).Single(entry => IsNamed(entry, name));
        var clean = Learners(AuditItems.Scenarios("dldldl", (own, index) => Text(own, index, isPlanted: false))).Single(entry => IsNamed(entry, name));

        Assert.Equal((6, true), (planted["right"]!.GetValue<double>(), Passed(planted)));
        Assert.False(Passed(clean), clean.ToJsonString());
    }

    [Theory]
    [InlineData("longest", "0120", "0120")]
    [InlineData("first", "0000", "1201")]
    [InlineData("last", "2222", "1201")]
    public void who_never_reads_the_choices_passes_where_keys_look_alike(string name, string keys, string longest)
    {
        var planted = Learners(Questions(keys, longest)).Single(entry => IsNamed(entry, name));
        var clean = Learners(Questions("0121", "1012")).Single(entry => IsNamed(entry, name));

        Assert.Equal((4, true, false), (planted["right"]!.GetValue<double>(), Passed(planted), Passed(clean)));
    }

    [Fact]
    public void is_graded_as_anybody_is()
    {
        // To pass takes what the bank says, of the items of the kind that the rule is for.
        var items = AuditItems.Scenarios("dddll", (_, _) => "a pump.");

        Assert.DoesNotContain(Learners(items), Passed);
        Assert.Contains(Learners(AuditItems.Scenarios("dddll", (_, _) => "a pump."), pass: 60), Passed);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    [InlineData(0)]
    public void is_not_sent_through_a_few_items(int count)
    {
        var report = AuditItems.Send(AuditItems.Scenarios(new string('d', count), (_, _) => "a pump."));

        Assert.Empty(report["learners"]!.AsArray());
        Assert.Null(report["dice"]);
    }

    [Theory]
    [InlineData(5, 80, 6.0 / 32, true)]
    [InlineData(6, 80, 7.0 / 64, false)]
    [InlineData(4, 50, 11.0 / 16, true)]
    public void and_throws_dice_passes_with_a_chance_that_is_computed(int scenarios, int pass, double chance, bool isFlagged)
    {
        var dice = AuditItems.Send(AuditItems.Scenarios("dldldl"[..scenarios], (_, _) => "a pump."), pass)["dice"]!;

        Assert.Equal(chance, dice["chance"]!.GetValue<double>(), precision: 12);
        Assert.Equal((isFlagged, isFlagged ? 100 : 0), (dice.IsFlagged(), dice["learners"]!.GetValue<double>()));
        AssertClose(dice);
    }

    [Fact]
    public void and_throws_dice_is_one_of_a_hundred_who_come_close_to_that_chance()
    {
        var items = AuditItems.Scenarios("dld", (_, _) => "a pump.").Concat([AuditItems.Question("one", [1, 1], 0), AuditItems.Question("two", [1, 1, 1], 0, 2)]).ToList();

        var dice = AuditItems.Send(items, pass: 40)["dice"]!;

        AssertClose(dice);
        Assert.InRange(dice["passed"]!.GetValue<double>(), 1, 99);
    }

    [Fact]
    public void and_throws_dice_hardly_passes_a_bank_that_asks_for_more_than_choices()
    {
        var items = AuditItems.Scenarios("dldl", (_, _) => "a pump.").ToList();
        for (var index = 0; index < 4; index++)
        {
            var blank = AuditItems.Question($"b{index}", [1, 1, 1, 1], 0);
            blank["kind"] = "blanks";
            items.Add(blank);
        }

        // Seven of eight: all four labels and three of the blanks, or three labels and all the blanks, or everything.
        Assert.Equal(17.0 / (16 * 256), AuditItems.Send(items)["dice"]!["chance"]!.GetValue<double>(), precision: 12);
    }

    /// <summary>A hundred who try have a standard deviation of five at most.</summary>
    private static void AssertClose(JsonNode dice)
    {
        var expected = dice["chance"]!.GetValue<double>() * dice["learners"]!.GetValue<double>();
        Assert.InRange(dice["passed"]!.GetValue<double>(), expected - 12, expected + 12);
    }

    private static List<JsonNode> Learners(IReadOnlyList<JsonObject> items, int pass = 80) => [.. AuditItems.Send(items, pass)["learners"]!.AsArray().OfType<JsonNode>()];

    private static bool IsNamed(JsonNode learner, string name) => learner["name"]!.GetValue<string>() == name;

    private static bool Passed(JsonNode learner) => learner["passed"]!.GetValue<bool>();

    private static List<JsonObject> Questions(string keys, string longest) =>
        [.. keys.Select((key, index) => AuditItems.Question($"q{index}", [.. Enumerable.Range(0, 3).Select(place => place == longest[index] - '0' ? 9 : 5)], key - '0'))];
}
