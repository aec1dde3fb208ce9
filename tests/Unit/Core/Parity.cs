using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <remarks>The browser tests run the same cases through the same files and compare with the same results.</remarks>
public sealed class Parity
{
    public const string EvaluationPath = "tests/Unit/Core/parity.js";
    public const string CasesPath = "tests/Unit/Core/parity.json";

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void of_the_build_time_engine_with_the_recorded_results_holds_byte_for_byte()
    {
        var cases = ParityCases.Generate();

        var evaluated = Write(cases, Evaluate(cases, CoreScripts.Written));
        if (Environment.GetEnvironmentVariable("GENGUIDE_ACCEPT") == "1")
        {
            File.WriteAllText(RepositoryFiles.PathOf(CasesPath), evaluated);
        }

        Assert.Equal(RepositoryFiles.ReadText(CasesPath), evaluated);
    }

    [Fact]
    public void of_the_shipped_files_with_the_written_ones_holds_byte_for_byte()
    {
        var cases = ParityCases.Generate();

        var evaluated = Evaluate(cases, CoreScripts.Shipped);

        Assert.Equal(Evaluate(cases, CoreScripts.Written), evaluated);
    }

    [Fact]
    public void is_recorded_for_500_responses_and_200_draws_at_least()
    {
        var cases = JsonNode.Parse(RepositoryFiles.ReadText(CasesPath))!;

        var responses = cases["attempts"]!.AsArray().Sum(attempt => attempt!["responses"]!.AsObject().Count);
        Assert.InRange(responses, 500, int.MaxValue);
        Assert.InRange(cases["draws"]!.AsArray().Count, 200, int.MaxValue);
    }

    [Fact]
    public void is_recorded_for_every_outcome_that_a_grade_can_have()
    {
        var results = JsonNode.Parse(JsonNode.Parse(RepositoryFiles.ReadText(CasesPath))!["results"]!.GetValue<string>())!;

        var grades = results["attempts"]!.AsArray().SelectMany(attempt => attempt!["grades"]!.AsArray());
        var outcomes = grades.Select(grade => $"{grade!["label"]} {grade["reasons"]} {grade["points"]}/{grade["of"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "none none 0/0", "none none 0/1", "none none 0/2", "none other 0/2", "none right 0/2",
                "right none 1/1", "right none 1/2", "right other 1/2", "right right 1/1", "right right 2/2",
                "wrong none 0/1", "wrong none 0/2", "wrong other 0/1", "wrong other 0/2", "wrong right 0/2",
            ],
            outcomes);
        Assert.Equal(2, results["attempts"]!.AsArray().Select(attempt => attempt!["score"]!["passed"]!.GetValue<bool>()).Distinct().Count());
    }

    [Fact]
    public void is_recorded_for_every_way_to_read_a_number()
    {
        var results = JsonNode.Parse(JsonNode.Parse(RepositoryFiles.ReadText(CasesPath))!["results"]!.GetValue<string>())!;

        var problems = results["numbers"]!.AsArray().CountBy(reading => reading!["problem"]?.GetValue<string>() ?? "none").OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        Assert.Equal(["ambiguous", "empty", "none", "unreadable"], problems.Select(entry => entry.Key));
        Assert.All(problems, entry => Assert.InRange(entry.Value, 4, int.MaxValue));
    }

    private static string Evaluate(JsonObject cases, IEnumerable<string> core)
    {
        var engine = new GradingEngine([.. core, RepositoryFiles.ReadText(EvaluationPath)]);
        return engine.Call("evaluateParity", cases)!.GetValue<string>();
    }

    /// <summary>One case on a line, so that a change shows as the lines that changed.</summary>
    private static string Write(JsonObject cases, string results)
    {
        var text = new StringBuilder("{\n");
        foreach (var (name, list) in cases)
        {
            var lines = list!.AsArray().Select(entry => entry?.ToJsonString(Written) ?? "null");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{name}\":[\n{string.Join(",\n", lines)}\n],\n");
        }

        return text.Append("\"results\":").Append(JsonSerializer.Serialize(results, Written)).Append("\n}\n").ToString();
    }
}
