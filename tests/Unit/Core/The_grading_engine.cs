using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class The_grading_engine
{
    private const string Echo = "var GenGuideCore = { echo: function (value) { return value; } };";

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[[3],[2.5],[-1],[[]],[null],[\"3\"]]")]
    [InlineData("[0,1,-1,0.1,1e-7,123456789012345680,9007199254740991,5E-324,1.7976931348623157E+308]")]
    [InlineData("""{"10":1,"2":2,"a":[{"b":null}],"":"","length":3}""")]
    [InlineData("""{"__proto__":{"polluted":true},"constructor":{"prototype":1},"toString":"x","hasOwnProperty":0}""")]
    [InlineData("""["\u0000\u2028\uFFFF","😀 ‏שלום ‎","</script>","\\\"'"]""")]
    public void gives_back_what_it_was_given(string json)
    {
        var given = JsonNode.Parse(json);

        var returned = new GradingEngine([Echo]).Call("echo", given);

        Assert.True(JsonNode.DeepEquals(given, returned), returned?.ToJsonString());
    }

    [Fact]
    public void takes_nodes_that_were_never_text()
    {
        var given = new JsonArray(1, 2L, 0.5m, 1.5f, "y", false, null);

        var returned = new GradingEngine([Echo]).Call("echo", given);

        Assert.Equal("""[1,2,0.5,1.5,"y",false,null]""", returned?.ToJsonString());
    }

    [Fact]
    public void keeps_prototype_keys_from_reaching_prototypes()
    {
        var engine = new GradingEngine(["var GenGuideCore = { probe: function (value) { return [({}).polluted, value.polluted, Object.keys(value)]; } };"]);

        var returned = engine.Call("probe", JsonNode.Parse("""{"__proto__":{"polluted":true}}"""));

        Assert.Equal("""[null,null,["__proto__"]]""", returned?.ToJsonString());
    }

    [Theory]
    [InlineData("return 1 / 0;", "something that JSON cannot hold")]
    [InlineData("return function () {};", "something that JSON cannot hold")]
    [InlineData("var loop = []; loop.push(loop); return loop;", "nested too deep")]
    [InlineData("return nothing.here;", "failed: nothing is not defined")]
    [InlineData("throw new Error(\"this\");", "failed: this")]
    [InlineData("undeclared = 1;", "failed")]
    public void says_what_went_wrong_in_a_function(string body, string message)
    {
        var engine = new GradingEngine([$"var GenGuideCore = {{ run: function () {{ \"use strict\"; {body} }} }};"]);

        var exception = Assert.Throws<GradingException>(() => engine.Call("run"));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (;;);")]
    [InlineData("[1].map(run);")]
    [InlineData("run();")]
    public void stops_what_does_not_end(string body)
    {
        var engine = new GradingEngine(
            [$"var GenGuideCore = (function () {{ function run() {{ {body} }} return {{ run: run, rest: function () {{ return 1; }} }}; }}());"],
            new GradingLimits { Statements = 20_000 });

        var exception = Assert.Throws<GradingException>(() => engine.Call("run"));

        Assert.Contains("was stopped", exception.Message, StringComparison.Ordinal);
        Assert.Equal("1", engine.Call("rest")?.ToJsonString());
    }

    [Fact]
    public void stops_what_takes_too_long()
    {
        var engine = new GradingEngine(
            ["var GenGuideCore = { run: function () { for (;;); } };"],
            new GradingLimits { Statements = int.MaxValue, Time = TimeSpan.FromMilliseconds(50) });

        var exception = Assert.Throws<GradingException>(() => engine.Call("run"));

        Assert.Contains("was stopped", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void counts_the_statements_of_each_call_anew()
    {
        var engine = new GradingEngine(
            ["var GenGuideCore = { run: function () { for (var i = 0; i < 300; i = i + 1) { i = i; } return i; } };"],
            new GradingLimits { Statements = 1000 });

        engine.Call("run");

        Assert.Equal("300", engine.Call("run")?.ToJsonString());
    }

    [Theory]
    [InlineData("var GenGuideCore = { run: () => 1 };", "cannot be read")]
    [InlineData("var Other = {};", "no GenGuideCore")]
    public void refuses_scripts_that_are_no_core(string script, string message)
    {
        var exception = Assert.Throws<GradingException>(() => new GradingEngine([script]));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("toString")]
    [InlineData("__proto__")]
    public void calls_only_functions_of_the_core(string function)
    {
        var exception = Assert.Throws<GradingException>(() => new GradingEngine([Echo]).Call(function));

        Assert.Contains($"no function '{function}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("/* no */ 1")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]")]
    [InlineData("[1e999]")]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("NaN")]
    public void refuses_json_that_not_every_browser_reads_alike(string json)
    {
        Assert.Throws<GradingException>(() => CoreScripts.CreateEngine().Prove(json));
    }

    [Fact]
    public void refuses_json_beyond_its_length()
    {
        var engine = new GradingEngine(CoreScripts.Paths.Select(RepositoryFiles.ReadText), new GradingLimits { Characters = 10 });

        var exception = Assert.Throws<GradingException>(() => engine.Prove(SampleBank.Whole));

        Assert.Contains("longer than 10 characters", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void refuses_nodes_beyond_its_depth()
    {
        JsonNode nested = new JsonArray();
        for (var level = 0; level < 100_000; level++)
        {
            nested = new JsonArray(nested);
        }

        Assert.Throws<GradingException>(() => new GradingEngine([Echo]).Call("echo", nested));
    }

    [Fact]
    public void may_be_used_from_many_threads()
    {
        var engine = CoreScripts.CreateEngine();

        var grades = Enumerable.Range(0, 50).AsParallel().Select(_ => engine.Grade(SampleBank.Single, """{"choice":["b"]}""")).ToList();

        Assert.All(grades, grade => Assert.Equal(1, grade.Points));
    }
}
