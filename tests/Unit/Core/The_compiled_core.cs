using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>The scripts run as delegates at every build; they are held against the engine that walks their syntax tree.</summary>
public sealed class The_compiled_core
{
    private static readonly IReadOnlyList<string> Scripts = [.. ProofScripts.With(AssetRenderer.GradingScripts)];

    [Fact]
    public void is_what_proves_and_audits()
    {
        string[] ofAudit = ["learners"];

        Assert.True(new GradingEngine(Scripts).IsCompiled);
        Assert.True(new GradingEngine([.. Scripts, .. ofAudit.Select(name => RepositoryFiles.ReadText($"generator/Client/core/{name}.js"))]).IsCompiled);
        Assert.False(GradingEngine.Interpreting(Scripts).IsCompiled);
    }

    [Fact]
    public void evaluates_every_recorded_case_as_the_engine_does()
    {
        var cases = ParityCases.Generate();
        var (compiled, interpreted) = (new GradingEngine(Scripts), GradingEngine.Interpreting(Scripts));

        foreach (var attempt in cases["attempts"]!.AsArray())
        {
            var payload = cases["payloads"]![attempt!["payload"]!.GetValue<int>()]!;
            Assert.Equal(interpreted.Call("scoreBank", payload, attempt["responses"])!.ToJsonString(), compiled.Call("scoreBank", payload, attempt["responses"])!.ToJsonString());
        }

        foreach (var text in cases["numbers"]!.AsArray())
        {
            Assert.Equal(interpreted.Call("readNumber", text)!.ToJsonString(), compiled.Call("readNumber", text)!.ToJsonString());
        }

        foreach (var text in cases["texts"]!.AsArray())
        {
            Assert.Equal(interpreted.Call("seedFrom", text)!.ToJsonString(), compiled.Call("seedFrom", text)!.ToJsonString());
        }
    }

    [Fact]
    public void finds_in_every_changed_item_what_the_engine_finds()
    {
        var (compiled, interpreted) = (new GradingEngine(Scripts), GradingEngine.Interpreting(Scripts));
        var items = new[] { SampleBank.Scenario, SampleBank.Single, SampleBank.Several }.Concat(SampleBank.More).SelectMany(Changes).ToList();

        Assert.InRange(items.Count, 100, int.MaxValue);
        Assert.All(items, item => Assert.Equal(ResultOf(interpreted, "proveBank", item), ResultOf(compiled, "proveBank", item)));
        Assert.All(items, item => Assert.Equal(ResultOf(interpreted, "guessBank", item), ResultOf(compiled, "guessBank", item)));
    }

    [Theory]
    [InlineData("return [1 / 3, 0.1 + 0.2, -7 % 3, 1e21, 5e-7, -0, 100, 2147483648 * 2];")]
    [InlineData("return [String(1 / 3), String(1e21), String(5e-7), \"\" + 12.50, \"a\" + 1 + null + undefined + true];")]
    [InlineData("return [\"5\" - 2, \"5\" + 2, +\"\", +\" 7 \", -\"x\" !== -\"x\", \"b\" < \"a\", \"10\" < \"9\", \"10\" < 9, null >= 0];")]
    [InlineData("return [1 === 1, \"1\" === 1, null == undefined, null === undefined, !\"\", !0, !\"0\", !{}, typeof null, typeof [], typeof run];")]
    [InlineData("var list = [3, 1, 2]; list.sort(function (a, b) { return a - b; }); list[3] = 9; return [list, list.length, list[7] === undefined, list.indexOf(2), list.indexOf(\"2\")];")]
    [InlineData("return [[1, 2].concat(3, [4, [5]]), [1, 2, 3].slice(-2), [1, 2, 3].slice(1, 2), [1, 2, 3].slice(2, 1), [1, null, 3].join(\"-\")];")]
    [InlineData("return [\"a-b-c\".lastIndexOf(\"-\"), \"a-b\".slice(0, -1), \"abc\".charAt(5), \"abc\".charCodeAt(1), \"a b  c\".split(\" \"), \"aXbX\".replace(\"X\", \"y\")];")]
    [InlineData("return [\"1 234\".replace(/[^0-9]/g, \"\"), /^[a-c]+/.exec(\"abcd\")[0], /b(x)?/.exec(\"ab\"), /z/.test(\"a\"), \"AbC\".replace(/[A-Z]/g, function (letter) { return \"<\" + letter + \">\"; })];")]
    [InlineData("return [[1, 2, 3].reduce(function (sum, one, index, all) { return sum + one * index + all.length; }, 0), [4, 5].reduce(function (one, other) { return one + other; })];")]
    [InlineData("var all = Object.create(null); all.constructor = 1; all[\"__proto__\"] = 2; return [Object.keys(all), all.toString === undefined, Object.prototype.hasOwnProperty.call(all, \"constructor\")];")]
    [InlineData("var log = []; for (var i = 0; i < 5; i++) { if (i === 1) { continue; } if (i === 4) { break; } log.push(i); } do { i = i - 1; } while (i > 2); return [log, i];")]
    [InlineData("function kind(of) { switch (of) { case 1: return \"one\"; case 2: case 3: of = \"few\"; break; default: return \"many\"; } return of; } return [kind(1), kind(2), kind(3), kind(\"1\")];")]
    [InlineData("var made = [1, 2].map(function (one) { return function () { return one; }; }); return made.map(function (get) { return get(); });")]
    [InlineData("function count(left) { return left === 0 ? 0 : 1 + count(left - 1); } return [count(40), (function again(n) { return n > 3 ? n : again(n + 1); })(0)];")]
    [InlineData("return [Math.round(0.5), Math.round(2.5), Math.round(-1.5), Math.max(1, \"3\"), Math.pow(2, 0.5), Math.pow(0, 0), isFinite(\"x\"), Number(\"0x10\"), Number(\"1e3\")];")]
    [InlineData("function last(n) { if (n > 0) { return n; } return; } return [last(2), last(0) === undefined, last(last(last(3))), last(0) === undefined];")]
    [InlineData("function isNew(n) { var seen; if (n === 0) { seen = 1; } return seen === undefined; } return [isNew(1), isNew(0), isNew(1)];")]
    [InlineData("function add(one, other) { return other === undefined ? one : one + other; } return [add(1, 2), add(5), add(add(1, add(2, 3)), add(4)), [1, 2].map(add)];")]
    [InlineData("var a = \"a\"; return [a === \"a\", a !== \"b\", !(a === \"b\"), 1 === \"1\", null !== \"a\", !a && 1, a && !1 || 2, !a || a < \"b\" && 2 >= 1 ? 3 : 4];")]
    [InlineData("return { b: 1, a: undefined, \"10\": 2, c: { d: [] } };")]
    [InlineData("var text = \"\"; [\"x\", \"y\"].forEach(function (one, index) { text += one + index; }); return [text, [1, 2].some(function (one) { return one > 1; }), [].every(function () { return false; })];")]
    public void says_what_the_engine_says(string body)
    {
        string[] script = [$"var GenGuideCore = {{ run: function run() {{ \"use strict\"; {body} }} }};"];
        var compiled = new GradingEngine(script);

        Assert.True(compiled.IsCompiled);
        Assert.Equal(GradingEngine.Interpreting(script).Call("run")?.ToJsonString(), compiled.Call("run")?.ToJsonString());
    }

    [Theory]
    [InlineData("return 6 & 3;", "2")]
    [InlineData("return \"a\" in { a: 1 };", "true")]
    [InlineData("try { throw 1; } catch (found) { return found; }", "1")]
    [InlineData("return ({}).toString();", "\"[object Object]\"")]
    [InlineData("return [1, 2].lastIndexOf(2);", "1")]
    [InlineData("var list = []; list[2] = 1; return list.length;", "3")]
    [InlineData("return \"abc\"[1];", "\"b\"")]
    [InlineData("return 1 == \"1\";", "true")]
    public void leaves_to_the_engine_what_it_does_not_know(string body, string result)
    {
        var engine = new GradingEngine([$"var GenGuideCore = {{ run: function () {{ {body} }} }};"]);

        Assert.Equal(result, engine.Call("run")?.ToJsonString());
    }

    /// <summary>The item with each of its values left out, and with each replaced by something else.</summary>
    private static IEnumerable<string> Changes(string item)
    {
        foreach (var name in JsonNode.Parse(item)!.AsObject().Select(property => property.Key).ToList())
        {
            foreach (var other in new[] { null, "null", "[]", "\"x\"", "1", "[\"a\",\"b\"]", "[null]" })
            {
                var changed = JsonNode.Parse(item)!.AsObject();
                changed.Remove(name);
                if (other is not null)
                {
                    changed[name] = JsonNode.Parse(other);
                }

                yield return changed.ToJsonString();
            }
        }
    }

    private static string ResultOf(GradingEngine engine, string function, string item)
    {
        try
        {
            return engine.Call(function, JsonNode.Parse(SampleBank.Of(item)))?.ToJsonString() ?? "null";
        }
        catch (GradingException exception)
        {
            return exception.Message;
        }
    }
}
