using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Core;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;
using GenGuide.Verification.Scripts;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>Items that differ only in what grading has no look at are proved once; whoever looks at it nevertheless is caught.</summary>
public sealed class The_shape_of_an_item
{
    private static readonly string[] Sound = [SampleBank.Scenario, SampleBank.Single, SampleBank.Several, .. SampleBank.More];
    private static readonly IReadOnlyList<string> Scripts = [.. ProofScripts.With(AssetRenderer.GradingScripts)];

    [Theory]
    [InlineData("id", "\"another\"", true)]
    [InlineData("text", "\"0123456789\"", true)]
    [InlineData("meaning", "\"0123456789\"", true)]
    [InlineData("level", "1", true)]
    [InlineData("level", "\"1\"", false)]
    [InlineData("level", "1.5", false)]
    [InlineData("level", "null", false)]
    [InlineData("id", "\"\"", false)]
    [InlineData("id", "\"a\\nb\"", false)]
    [InlineData("id", "7", false)]
    [InlineData("id", null, false)]
    [InlineData("kind", "\"single\"", false)]
    [InlineData("key", "[\"demand\"]", false)]
    [InlineData("enough", "2", false)]
    [InlineData("tolerance", "1", false)]
    public void is_the_same_where_only_hidden_words_are_others(string name, string? value, bool isSame)
    {
        var (whole, changed) = (Complete(), Complete());
        changed.Remove(name);
        if (value is not null)
        {
            changed[name] = JsonNode.Parse(value);
        }

        Assert.Equal(isSame, KeyOf(InOrder(whole)) == KeyOf(InOrder(changed)));
    }

    [Theory]
    [InlineData("choices", "id", "another", false)]
    [InlineData("choices", "slip", "another", true)]
    [InlineData("choices", "text", "another", true)]
    [InlineData("choices", "value", "9", false)]
    [InlineData("marks", "of", "another", true)]
    [InlineData("marks", "role", "decoy", false)]
    public void hides_of_choices_and_marks_what_they_are_about(string list, string name, string value, bool isSame)
    {
        var (whole, changed) = (Complete(), Complete());
        changed[list]![0]![name] = value;

        Assert.Equal(isSame, KeyOf(whole) == KeyOf(changed));
    }

    [Fact]
    public void is_all_that_the_core_looks_at()
    {
        var engine = new GradingEngine(Scripts);

        Assert.All(Sound, item => Assert.True(engine.IsProved(ItemShape.Read(Parse(item)))));
    }

    [Fact]
    public void is_not_proved_when_the_item_is_not()
    {
        var engine = new GradingEngine(Scripts);
        var judge = GradingEngine.Interpreting(Scripts);
        var changed = Sound.SelectMany(item => Changes(item)).ToList();

        Assert.InRange(changed.Count, 50, int.MaxValue);
        Assert.All(changed, item => Assert.Equal(judge.Prove(SampleBank.Of(item)).Count == 0, new ShapeProofs().IsProved(engine, Parse(item))));
        Assert.Contains(changed, item => judge.Prove(SampleBank.Of(item)).Count > 0);
    }

    /// <summary>Each of them grades one item wrongly, and says so by nothing but what is hidden.</summary>
    [Theory]
    [InlineData("item.id === \"lucky\"")]
    [InlineData("item.id.length === 5")]
    [InlineData("item.id.charAt(0) === \"l\"")]
    [InlineData("/lucky/.test(item.id)")]
    [InlineData("\"lucky\" === item.id")]
    [InlineData("item.id < \"m\"")]
    [InlineData("[\"lucky\"].indexOf(item.id) === 0")]
    [InlineData("item.level === 3")]
    [InlineData("item.level > 2")]
    [InlineData("item.marks[0].of === \"lucky\"")]
    [InlineData("item.choices[0].slip === \"lucky\"")]
    [InlineData("item.choices[0].slip === item.marks[0].of")]
    public void does_not_hide_an_item_that_a_broken_core_favours(string favour)
    {
        string[] broken = [.. Scripts, $$"""
            (function (core) {
                var gradeItem = core.gradeItem;
                core.gradeItem = function (item, response) {
                    var grade = gradeItem(item, response);
                    return {{favour}} ? { points: grade.of, of: grade.of } : grade;
                };
            }(GenGuideCore));
            """];
        var (favoured, other) = (Complete(), Complete());
        (favoured["id"], favoured["level"], favoured["marks"]![0]!["of"], favoured["choices"]![0]!["slip"]) = ("lucky", 3, "lucky", "lucky");
        (other["id"], other["level"], other["marks"]![0]!["of"], other["choices"]![0]!["slip"]) = ("other-one", 1, "timeline", "tone-decides");
        using var proofs = new BankProofs(ProofRecords.None);

        proofs.Settle(broken, [PayloadText.Of(other.ToJsonString()), PayloadText.Of(favoured.ToJsonString())], []);

        Assert.Equal(KeyOf(other), KeyOf(favoured));
        Assert.True(proofs.IsProved(PayloadText.Of(other.ToJsonString())));
        Assert.False(proofs.IsProved(PayloadText.Of(favoured.ToJsonString())));
    }

    [Theory]
    [InlineData("typeof text", "\"string\"")]
    [InlineData("typeof number", "\"number\"")]
    [InlineData("text === text && number === number", "true")]
    [InlineData("text === \"\" || text === null || text === undefined || text === 1 || text === number || null === text", "false")]
    [InlineData("number === \"7\" || number === null || number === undefined || number === text || true === number", "false")]
    [InlineData("text == null", "false")]
    [InlineData("!text", "false")]
    [InlineData("text ? 1 : 2", "1")]
    [InlineData("[1, text].indexOf(text)", "1")]
    [InlineData("[text, number].length", "2")]
    [InlineData("Array.isArray(text)", "false")]
    public void lets_itself_be_handed_on_and_asked_for_its_kind(string expression, string result)
    {
        Assert.Equal(result, Run(expression));
    }

    [Theory]
    [InlineData("text === \"a\"")]
    [InlineData("\"a\" !== text")]
    [InlineData("text == \"a\"")]
    [InlineData("text === other")]
    [InlineData("text + \"\"")]
    [InlineData("\"\" + number")]
    [InlineData("number + 1")]
    [InlineData("-number")]
    [InlineData("number === 7")]
    [InlineData("7 === number")]
    [InlineData("number < 7")]
    [InlineData("number ? 1 : 2")]
    [InlineData("!number")]
    [InlineData("text < \"b\"")]
    [InlineData("text.length")]
    [InlineData("text.indexOf(\"a\")")]
    [InlineData("text.constructor")]
    [InlineData("\"abc\".indexOf(text)")]
    [InlineData("String(text)")]
    [InlineData("Number(number)")]
    [InlineData("isFinite(number)")]
    [InlineData("Math.max(1, number)")]
    [InlineData("({ a: 1 })[text]")]
    [InlineData("[1, 2][number]")]
    [InlineData("Object.prototype.hasOwnProperty.call({ a: 1 }, text)")]
    [InlineData("[\"a\"].indexOf(text)")]
    [InlineData("[text].join(\"\")")]
    [InlineData("[text, other].sort(function (one, other) { return one < other ? -1 : 1; })")]
    [InlineData("(function (of) { switch (of) { case \"a\": return 1; default: return 2; } }(text))")]
    [InlineData("text")]
    public void stops_whoever_looks_into_it(string expression)
    {
        Assert.Null(Run(expression));
    }

    /// <summary>Null where the scripts were not run to their end.</summary>
    private static string? Run(string expression)
    {
        var programs = CompiledScripts.Parse([$"var GenGuideCore = {{ run: function (text, other, number) {{ return {expression}; }} }};"]);
        var scripts = CompiledScripts.TryCreate(programs!, "GenGuideCore", new GradingLimits());

        Assert.NotNull(scripts);
        ScriptValue[] arguments = [new(ScriptOpaque.Text()), new(ScriptOpaque.Text()), new(ScriptOpaque.Number())];
        return scripts.TryCall("run", value => ScriptJson.Write(value, 5)?.ToJsonString(), out var result, arguments) ? result : null;
    }

    /// <summary>A scenario with something in every place.</summary>
    private static JsonObject Complete() => JsonNode.Parse("""
        {
            "id": "one", "kind": "scenario", "text": "1111111111", "meaning": "2222222222", "key": ["lead"], "level": 2, "enough": 1, "tolerance": 0,
            "choices": [{ "id": "demand", "text": "3333333333", "slip": "tone-decides", "value": 1 }, { "id": "lead" }],
            "marks": [{ "of": "timeline", "role": "deciding" }, { "of": "goal", "role": "decoy" }, { "of": "access", "role": "supporting" }]
        }
        """)!.AsObject();

    /// <summary>What was left out and put back stands at the end, which is another shape.</summary>
    private static JsonObject InOrder(JsonObject item) => new(item.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

    /// <summary>The item with each choice as its key, with all of them, and with each mark in each role.</summary>
    private static IEnumerable<string> Changes(string item)
    {
        var ids = JsonNode.Parse(item)!["choices"]!.AsArray().Select(choice => choice!["id"]!.GetValue<string>()).ToList();
        foreach (var key in ids.Select(id => new[] { id }).Append([.. ids]).Append([]))
        {
            var changed = JsonNode.Parse(item)!;
            changed["key"] = new JsonArray([.. key.Select(id => JsonValue.Create(id))]);
            yield return changed.ToJsonString();
        }

        for (var index = 0; index < (JsonNode.Parse(item)!["marks"]?.AsArray().Count ?? 0); index++)
        {
            foreach (var role in new[] { "deciding", "supporting", "decoy", "other", "" })
            {
                var changed = JsonNode.Parse(item)!;
                changed["marks"]![index]!["role"] = role;
                yield return changed.ToJsonString();
            }
        }
    }

    private static UInt128 KeyOf(JsonObject item) => ItemShape.KeyOf(Parse(item.ToJsonString()));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
