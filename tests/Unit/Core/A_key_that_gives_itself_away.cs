using System.Text.Json.Nodes;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Each give-away beside a bank that is like it and has none.</summary>
public sealed class A_key_that_gives_itself_away
{
    private const string Alternating = "dldldldl";

    [Theory]
    [InlineData(8, 6, true)]
    [InlineData(8, 3, false)]
    [InlineData(8, 4, false)]
    [InlineData(5, 5, false)]
    public void is_the_longest_choice_more_often_than_chance(int questions, int longest, bool isFlagged)
    {
        var rate = AuditItems.Audit(Questions(questions, longest, index => index % 3)).Named("rates", "longest");

        Assert.Equal((longest, questions, isFlagged), (rate["count"]!.GetValue<double>(), rate["of"]!.GetValue<double>(), rate.IsFlagged()));
        Assert.Equal(questions / 3.0, rate["expected"]!.GetValue<double>(), precision: 12);
    }

    [Fact]
    public void counts_the_keys_of_several_as_so_many_chances()
    {
        var items = Enumerable.Range(0, 4).Select(index => AuditItems.Question($"q{index}", [5, 9, 5, 5], 1, 2));

        var rate = AuditItems.Audit(items).Named("rates", "longest");

        Assert.Equal((4, 2), (rate["count"]!.GetValue<double>(), rate["expected"]!.GetValue<double>()));
    }

    [Theory]
    [InlineData("0000000000", "first", true)]
    [InlineData("2222222222", "last", true)]
    [InlineData("1111111111", "second", true)]
    [InlineData("0120120120", "first", false)]
    [InlineData("0001200012", "first", false)]
    public void stands_in_one_place(string places, string place, bool isFlagged)
    {
        var rate = AuditItems.Audit(Questions(places.Length, 3, index => places[index] - '0')).Named("rates", "place");

        Assert.Equal((place, isFlagged), (rate["place"]!.GetValue<string>(), rate.IsFlagged()));
    }

    [Fact]
    public void stands_last_however_many_choices_there_are()
    {
        var items = Enumerable.Range(2, 8).Select(count => AuditItems.Question($"q{count}", [.. Enumerable.Repeat(5, count)], count - 1));

        Assert.Equal("last", AuditItems.Audit(items).Named("rates", "place")["place"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("the more", true)]
    [InlineData("", false)]
    public void is_that_of_the_longer_text(string more, bool isFlagged)
    {
        var length = AuditItems.Audit(AuditItems.Scenarios(Alternating, (key, _) => $"a firm sells pumps. it likes {(key == "lead" ? more : "")} rain.".Replace("  ", " ", StringComparison.Ordinal)))["length"]!;

        Assert.Equal(isFlagged, length.IsFlagged());
        Assert.Equal(isFlagged ? [7, 9] : [7, 7], length.Numbers("means"));
        Assert.Equal(isFlagged ? 1 : 0.5, length["longer"]!.GetValue<double>());
    }

    [Theory]
    [InlineData("dddlddddd", true)]
    [InlineData("ddddll", false)]
    [InlineData("dldldl", false)]
    [InlineData("ddddd", false)]
    [InlineData("llllll", true)]
    public void is_the_commoner_one(string keys, bool isFlagged) =>
        Assert.Equal(isFlagged, AuditItems.Audit(AuditItems.Scenarios(keys, (_, _) => "a pump.")).Named("contrasts", "keys").IsFlagged());

    [Theory]
    [InlineData("ddddl", "s3: 4 demand")]
    [InlineData("ldddddl", "s4: 5 demand")]
    [InlineData("dddlddd", "")]
    [InlineData("", "")]
    public void is_the_same_as_before(string keys, string expected)
    {
        var runs = AuditItems.Audit(AuditItems.Scenarios(keys, (_, _) => "a pump."))["runs"]!.AsArray();

        Assert.Equal(expected, string.Join(", ", runs.Select(run => $"{run!["item"]}: {run["length"]} {run["key"]}")));
    }

    [Fact]
    public void is_the_same_as_before_though_questions_stand_between()
    {
        var items = AuditItems.Scenarios("dddd", (_, _) => "a pump.").ToList();
        items.Insert(2, AuditItems.Question("q", [1, 1], 0));

        Assert.Single(AuditItems.Audit(items)["runs"]!.AsArray());
    }

    [Theory]
    [InlineData("negation", "nobody")]
    [InlineData("negation", "don't")]
    [InlineData("negation", "no-one")]
    [InlineData("memory", "survey")]
    [InlineData("memory", "recalled")]
    [InlineData("contact", "booked")]
    [InlineData("contact", "cost-per-call")]
    public void is_that_of_texts_with_a_kind_of_words(string name, string word)
    {
        string Text(string key, int index, string flagged) => $"a pump {(key == flagged || flagged.Length == 0 ? word : "hums")} in june {index}.";

        var planted = AuditItems.Audit(AuditItems.Scenarios(Alternating, (key, index) => Text(key, index, "lead"))).Named("contrasts", name);
        var clean = AuditItems.Audit(AuditItems.Scenarios(Alternating, (key, index) => Text(key, index, ""))).Named("contrasts", name);

        Assert.Equal((true, false), (planted.IsFlagged(), clean.IsFlagged()));
        Assert.Equal([0, 4], planted.Numbers("counts"));
        Assert.Equal([4, 4], clean.Numbers("counts"));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void is_told_by_the_last_sentence(int sentence, bool isFlagged)
    {
        var items = Alternating.Select((key, index) => AuditItems.Scenario($"s{index}", AuditItems.KeyOf(key), "one. two. three.", measured: sentence));

        Assert.Equal(isFlagged, AuditItems.Audit(items).Named("rates", "last-sentence").IsFlagged());
    }

    [Fact]
    public void is_told_by_the_last_sentence_only_where_there_is_one_before()
    {
        var items = Alternating.Select((key, index) => AuditItems.Scenario($"s{index}", AuditItems.KeyOf(key), "one.", measured: 0));

        Assert.Equal(0, AuditItems.Audit(items).Named("rates", "last-sentence")["of"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(20, 9, true)]
    [InlineData(20, 8, false)]
    [InlineData(18, 9, false)]
    public void is_judged_by_shares_alone_in_a_whole_site(int questions, int longest, bool isFlagged)
    {
        // Nine of twenty are eleven points above a third; eight are less than ten.
        var items = Questions(questions, longest, index => index % 3).ToList();

        Assert.Equal(isFlagged, AuditItems.AuditSite(items).Named("rates", "longest").IsFlagged());
        Assert.False(AuditItems.Audit(items).Named("rates", "longest").IsFlagged());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void is_found_in_none_where_there_is_next_to_nothing(int items)
    {
        var planted = AuditItems.Scenarios(new string('d', items), (_, _) => "").Concat(Questions(items, items, _ => 0)).ToList();

        foreach (var report in new[] { AuditItems.Audit(planted), AuditItems.AuditSite(planted) })
        {
            Assert.DoesNotContain(report["rates"]!.AsArray().Concat(report["contrasts"]!.AsArray()), entry => entry!.IsFlagged());
            Assert.Null(report["length"]);
        }
    }

    [Fact]
    public void is_not_looked_for_in_other_kinds()
    {
        var items = Questions(8, 8, _ => 0).ToList();
        items.ForEach(item => item["kind"] = "sort");

        Assert.Equal(0, AuditItems.Audit(items).Named("rates", "longest")["of"]!.GetValue<double>());
    }

    /// <summary>Questions with three choices, in so many of which the key is the longest.</summary>
    private static IEnumerable<JsonObject> Questions(int count, int longest, Func<int, int> keyOf) => Enumerable.Range(0, count).Select(index =>
    {
        var key = keyOf(index);
        return AuditItems.Question($"q{index}", [.. Enumerable.Range(0, 3).Select(place => (place == key) == (index < longest) ? 9 : 5)], key);
    });
}
