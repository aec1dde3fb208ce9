namespace GenGuide.Tests.Unit.Core;

public sealed class Words_that_predict_keys
{
    private const string Keys = "dldldldldldldldldldl";

    [Fact]
    public void are_named_with_their_counts()
    {
        var all = AuditItems.Predict(AuditItems.Scenarios(Keys, (key, index) => $"a pump {(key == "demand" ? "hums" : "drips")} in town{index}."))[0]!;

        Assert.Equal((20, 20, 10, true), (all["right"]!.GetValue<double>(), all["of"]!.GetValue<double>(), all["expected"]!.GetValue<double>(), all.IsFlagged()));
        Assert.Equal(["hums: 10 0", "drips: 0 10"], all["cues"]!.AsArray().Take(2).Select(cue => $"{cue!["word"]}: {string.Join(' ', cue.Numbers("counts"))}"));
    }

    [Fact]
    public void are_not_found_where_both_keys_use_the_same()
    {
        var all = AuditItems.Predict(AuditItems.Scenarios(Keys, (_, index) => $"a pump {(index % 4 < 2 ? "hums" : "drips")} in town{index}."))[0]!;

        Assert.False(all.IsFlagged(), all.ToJsonString());
    }

    [Fact]
    public void are_not_found_in_what_one_pair_of_twins_shares()
    {
        // Each pair has a word of its own. Left in, the twin would speak for the other key each time; left out, nothing speaks at all.
        var items = Keys.Select((key, index) => AuditItems.Scenario($"s{index}", AuditItems.KeyOf(key), $"a pump in town{index / 2}.", twin: $"s{index + 1 - (2 * (index % 2))}"));

        Assert.Equal(0, AuditItems.Predict(items)[0]!["right"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void are_learnt_without_the_twin(bool isNamed)
    {
        // What tells the keys is weaker than what a pair shares, so a twin left in would turn every prediction round.
        var items = Keys.Select((key, index) => AuditItems.Scenario(
            $"s{index}",
            AuditItems.KeyOf(key),
            $"a{index / 2} b{index / 2} c{index / 2} d{index / 2} {(key == 'd' ? "hums" : "drips")}.",
            twin: isNamed ? $"s{index + 1 - (2 * (index % 2))}" : null));

        Assert.Equal(isNamed ? 20 : 0, AuditItems.Predict(items)[0]!["right"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(13, true)]
    public void are_judged_more_strictly_in_misleading_campaigns(int right, bool isFlagged)
    {
        // The clear ones teach that pumps hum under the first label; of sixteen misleading ones so many follow that.
        var clear = Keys.Select((key, index) => AuditItems.Scenario($"c{index}", AuditItems.KeyOf(key), $"{(key == 'd' ? "hums" : "drips")} {Filler(index)}."));
        var misleading = Enumerable.Range(0, 16).Select(index =>
        {
            var key = Keys[index];
            return AuditItems.Scenario($"m{index}", AuditItems.KeyOf(key), $"{((key == 'd') == (index < right) ? "hums" : "drips")} {Filler(index)}.", level: 3);
        });

        var prediction = AuditItems.Predict(clear.Concat(misleading))[1]!;

        Assert.Equal((right, 16, isFlagged), (prediction["right"]!.GetValue<double>(), prediction["of"]!.GetValue<double>(), prediction.IsFlagged()));
    }

    [Fact]
    public void are_not_the_commoner_key_alone()
    {
        // Nearly all pumps hum, so to hear one hum is to say the commoner key, and no more.
        var all = AuditItems.Predict(AuditItems.Scenarios("ddddddddddddddddllll", (_, index) => index < 19 ? "a pump hums." : "a pump drips."))[0]!;

        Assert.Equal((16, 16, false), (all["right"]!.GetValue<double>(), all["expected"]!.GetValue<double>(), all.IsFlagged()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(11)]
    public void are_not_learnt_from_a_few(int scenarios) =>
        Assert.Empty(AuditItems.Predict(AuditItems.Scenarios(Keys[..scenarios], (key, _) => key + ".")));

    [Fact]
    public void may_have_the_names_of_prototypes()
    {
        var all = AuditItems.Predict(AuditItems.Scenarios(Keys, (key, _) => key == "demand" ? "constructor __proto__." : "tostring hasownproperty."))[0]!;

        Assert.Equal(20, all["right"]!.GetValue<double>());
    }

    [Fact]
    public void predict_none_where_there_are_no_words()
    {
        var predictions = AuditItems.Predict(AuditItems.Scenarios(Keys, (_, _) => ""));

        Assert.All(predictions, prediction => Assert.Equal(0, prediction!["right"]!.GetValue<double>()));
    }

    private static string Filler(int index) => $"w{index % 3} v{index % 5}";
}
