using System.Text.Json.Nodes;
using GenGuide.Model;
using GenGuide.Tests.Content;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class An_exam_draw
{
    private const int Seeds = 200;

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    /// <summary>What the real exam may draw.</summary>
    private static readonly IReadOnlyList<Drawable> Real = [.. RealSite.Site.ItemsDrawnFrom(Exam).OfType<Scenario>()
        .Select(item => new Drawable(item.Id, item.Level, item.Key, item.Twin, RealSite.Site.BankOf(item) == Exam, IsNew: true))];

    private static Bank Exam => RealSite.Site.Banks.Single(bank => bank.Head.Exam is not null);

    [Fact]
    public void is_the_same_for_a_seed_and_another_for_another()
    {
        Assert.Equal(Draw(Real, 20, 4711), Draw(Real, 20, 4711));
        Assert.NotEqual(Draw(Real, 20, 4711), Draw(Real, 20, 4712));
    }

    [Fact]
    public void has_the_shape_of_its_bank_and_never_a_twin()
    {
        Assert.All(Enumerable.Range(1, Seeds), seed =>
        {
            var drawn = Draw(Real, 20, seed);

            Assert.Equal(20, drawn.Distinct().Count());
            Assert.Equal([8, 8, 4], drawn.GroupBy(item => item.Level).OrderBy(level => level.Key).Select(level => level.Count()));
            Assert.All(drawn.GroupBy(item => item.Level), level => Assert.InRange(level.Count(item => item.Label == "demand"), (level.Count() / 2) - 2, (level.Count() / 2) + 2));
            Assert.InRange(drawn.Count(item => item.Label == "demand"), 9, 11);
            Assert.DoesNotContain(drawn, item => drawn.Any(other => other.Id == item.Twin));
        });
    }

    [Fact]
    public void comes_to_everything_sooner_or_later()
    {
        Assert.Equal(Real.Count, Enumerable.Range(1, Seeds).SelectMany(seed => Draw(Real, 20, seed)).Distinct().Count());
    }

    [Fact]
    public void takes_what_is_new_first()
    {
        Assert.All(Enumerable.Range(1, Seeds), seed =>
        {
            var met = Draw(Real, 20, seed).Select(item => item.Id).ToHashSet();
            var again = Draw([.. Real.Select(item => item with { IsNew = !met.Contains(item.Id) })], 20, seed + 1);

            // Most of what was not asked are twins of each other, or of the wrong level or label, so some come back.
            Assert.InRange(again.Count(item => met.Contains(item.Id)), 0, 8);
        });
    }

    [Fact]
    public void keeps_the_labels_even_where_only_one_of_them_is_new()
    {
        var practised = Real.Select(item => item with { IsNew = item.Label == "lead" }).ToList();

        Assert.All(Enumerable.Range(1, Seeds), seed => Assert.InRange(Draw(practised, 20, seed).Count(item => item.Label == "lead"), 9, 11));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 4)]
    [InlineData(9, 4)]
    public void is_as_long_as_asked_and_takes_a_twin_only_where_nothing_else_is_left(int count, int expected)
    {
        Drawable[] items =
        [
            new("a", 1, "demand", "b", IsOwn: true, IsNew: true),
            new("b", 1, "lead", "a", IsOwn: true, IsNew: true),
            new("c", 0, "", null, IsOwn: true, IsNew: true),
            new("d", 2, "lead", null, IsOwn: false, IsNew: false),
        ];

        Assert.All(Enumerable.Range(1, 40), seed =>
        {
            var drawn = Draw(items, count, seed);

            Assert.Equal(expected, drawn.Select(item => item.Id).Distinct().Count());
            Assert.Equal(count > 3, drawn.Any(item => item.Id == "a") && drawn.Any(item => item.Id == "b"));
        });
    }

    private List<Drawable> Draw(IReadOnlyList<Drawable> items, int count, int seed)
    {
        var asked = new JsonArray([.. items.Select(item => new JsonObject
        {
            ["id"] = item.Id, ["level"] = item.Level, ["label"] = item.Label, ["twin"] = item.Twin, ["isOwn"] = item.IsOwn, ["isNew"] = item.IsNew,
        })]);
        return [.. _engine.Call("drawExam", asked, JsonValue.Create(count), JsonValue.Create(seed))!.AsArray().Select(id => items.Single(item => item.Id == (string)id!))];
    }

    private sealed record Drawable(string Id, int Level, string Label, string? Twin, bool IsOwn, bool IsNew);
}
