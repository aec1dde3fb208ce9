using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class Grading_laws
{
    private static readonly string[] ItemIds = ["open-benchmark", "what-a-lead-is", "ways-to-be-known", "gone", "__proto__"];
    private static readonly string[] ItemJson = [SampleBank.Scenario, SampleBank.Single, SampleBank.Several, .. SampleBank.More];
    private static readonly string[] Choices = ["demand", "lead", "a", "b", "c", "d", "nobody", "a-a", "a-b", "a-c", "b-a", "b-b", "b-c", "c-a", "c-b", "c-c", "d-a", "d-b"];
    private static readonly string[] Typed = ["", "90", "90.4", "4,500", "4.500", "-0.125", "7", "90k", "__proto__"];

    private static readonly Gen<ResponseCase> AnyResponse =
        from choice in Gen.Elements(Choices).ListOf()
        from marks in Gen.OneOf(Gen.Choose(-1, 5).ListOf().Select(list => (IReadOnlyList<int>?)list), Gen.Constant((IReadOnlyList<int>?)null))
        from typed in Gen.Elements(Typed)
        select new ResponseCase(choice, marks, typed);

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Fact]
    public void The_points_of_an_item_lie_between_0_and_its_total()
    {
        Check(AnyResponse, response => ItemJson.All(item =>
        {
            var grade = _engine.Grade(item, response.ToJson());
            return grade.Points >= 0 && grade.Points <= grade.Of && grade.Found <= grade.Deciding;
        }));
    }

    [Fact]
    public void The_score_of_a_bank_lies_between_0_and_its_total()
    {
        Check(AnyResponse.ListOf(ItemIds.Length), responses =>
        {
            var score = _engine.Score(SampleBank.Whole, ToJson(ItemIds.Zip(responses)));
            return score.Reasoned <= score.Right && score.Right <= score.Answered && score.Answered <= score.Items
                && score.Percent is >= 0 and <= 100
                && score.Dimensions.All(dimension => dimension.Found <= dimension.Of);
        });
    }

    [Fact]
    public void The_order_within_a_response_never_changes_its_grade()
    {
        Check(AnyResponse, response => ItemJson.All(item =>
            JsonNode.DeepEquals(
                _engine.Call("gradeItem", JsonNode.Parse(item), JsonNode.Parse(response.ToJson())),
                _engine.Call("gradeItem", JsonNode.Parse(item), JsonNode.Parse(response.Reversed().ToJson())))));
    }

    [Fact]
    public void The_order_of_responses_never_changes_a_score()
    {
        Check(AnyResponse.ListOf(ItemIds.Length), responses =>
        {
            var named = ItemIds.Zip(responses).ToList();
            var score = _engine.Call("scoreBank", JsonNode.Parse(SampleBank.Whole), JsonNode.Parse(ToJson(named)));
            var reversed = _engine.Call("scoreBank", JsonNode.Parse(SampleBank.Whole), JsonNode.Parse(ToJson(named.AsEnumerable().Reverse())));
            return JsonNode.DeepEquals(score, reversed);
        });
    }

    [Fact]
    public void A_shuffle_keeps_every_entry_and_a_draw_is_its_beginning()
    {
        var anyDraw =
            from length in Gen.Choose(0, 30)
            from count in Gen.Choose(-2, 35)
            from seed in Gen.Choose(int.MinValue, int.MaxValue)
            select (Length: length, Count: count, Seed: seed);

        Check(anyDraw, given =>
        {
            var shuffled = Numbers(_engine.Call("shuffle", ListOf(given.Length), given.Seed));
            var drawn = Numbers(_engine.Call("draw", ListOf(given.Length), given.Count, given.Seed));
            return shuffled.Order().SequenceEqual(Enumerable.Range(0, given.Length))
                && drawn.SequenceEqual(shuffled.Take(given.Count));
        });
    }

    [Fact]
    public void A_seed_from_any_text_is_a_seed()
    {
        Check(ArbMap.Default.GeneratorFor<NonNull<string>>(), text =>
            _engine.Call("seedFrom", text.Get)!.GetValue<double>() is >= 1 and <= 2147483646 and var seed && Math.Floor(seed) == seed);
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) => Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static JsonArray ListOf(int length) => [.. Enumerable.Range(0, length).Select(number => (JsonNode?)number)];

    private static List<int> Numbers(JsonNode? list) => [.. list!.AsArray().Select(number => (int)number!.GetValue<double>())];

    private static string ToJson(IEnumerable<(string Id, ResponseCase Response)> responses)
        => $"{{{string.Join(',', responses.Select(named => $"\"{named.Id}\":{named.Response.ToJson()}"))}}}";

    private sealed record ResponseCase(IReadOnlyList<string> Choice, IReadOnlyList<int>? Marks, string Typed)
    {
        public ResponseCase Reversed() => new([.. Choice.Reverse()], Marks is null ? null : [.. Marks.Reverse()], Typed);

        public string ToJson()
        {
            var marks = Marks is null ? "null" : $"[{string.Join(',', Marks)}]";
            return $$"""{"choice":[{{string.Join(',', Choice.Select(id => $"\"{id}\""))}}],"marks":{{marks}},"typed":"{{Typed}}"}""";
        }
    }
}
