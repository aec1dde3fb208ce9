using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Items as the audit's functions of the core are given them, and those functions.</summary>
internal static class AuditItems
{
    private static readonly GradingEngine Engine = CoreScripts.CreateEngine();

    /// <summary>A question with one right choice, or several, told by the lengths of its choices.</summary>
    public static JsonObject Question(string id, int[] lengths, params int[] keys) => new()
    {
        ["id"] = id,
        ["kind"] = keys.Length == 1 ? "single" : "several",
        ["level"] = 0,
        ["twin"] = null,
        ["key"] = Array(keys.Select(key => JsonValue.Create(LetterOf(key)))),
        ["choices"] = Array(lengths.Select((length, index) => new JsonObject { ["id"] = LetterOf(index), ["length"] = length })),
        ["sentences"] = new JsonArray(),
        ["measured"] = new JsonArray(),
    };

    /// <summary>A campaign; each sentence of its text ends with a stop, and a hyphen parts words as a space does.</summary>
    public static JsonObject Scenario(string id, string key, string text, int level = 1, string? twin = null, int? measured = null) => new()
    {
        ["id"] = id,
        ["kind"] = "scenario",
        ["level"] = level,
        ["twin"] = twin,
        ["key"] = new JsonArray(key),
        ["choices"] = new JsonArray(new JsonObject { ["id"] = "demand", ["length"] = 17 }, new JsonObject { ["id"] = "lead", ["length"] = 15 }),
        ["sentences"] = Array(SentencesOf(text).Select(sentence => Array(sentence.Select(word => JsonValue.Create(word))))),
        ["measured"] = measured is { } index ? new JsonArray(index) : [],
    };

    /// <summary>As many as there are letters: <c>d</c> for a campaign with the first label, any other for the second.</summary>
    public static JsonObject[] Scenarios(string keys, Func<string, int, string> textOf) =>
        [.. keys.Select((key, index) => KeyOf(key) is var label ? Scenario($"s{index}", label, textOf(label, index)) : null!)];

    public static string KeyOf(char letter) => letter == 'd' ? "demand" : "lead";

    /// <summary>What the core says of one bank with these items.</summary>
    public static JsonNode Audit(IEnumerable<JsonObject> items) => AuditAll(items)["banks"]![0]!;

    /// <summary>What the core says of all banks when these are all items.</summary>
    public static JsonNode AuditSite(IEnumerable<JsonObject> items) => AuditAll(items)["site"]!;

    public static JsonArray Predict(IEnumerable<JsonObject> items) => AuditAll(items)["predictions"]!.AsArray();

    public static JsonNode Send(IEnumerable<JsonObject> items, int pass = 80) => AuditAll(items, pass)["learners"]![0]!;

    public static double Compute(string function, params double[] numbers) => Engine.Call(function, [.. numbers.Select(number => (JsonNode?)JsonValue.Create(number))])!.GetValue<double>();

    /// <summary>The entry with a name in one of the lists of a report.</summary>
    public static JsonNode Named(this JsonNode report, string list, string name) => report[list]!.AsArray().Single(entry => entry!["name"]!.GetValue<string>() == name)!;

    public static bool IsFlagged(this JsonNode entry) => entry["isFlagged"]!.GetValue<bool>();

    public static IEnumerable<double> Numbers(this JsonNode entry, string name) => entry[name]!.AsArray().Select(number => number!.GetValue<double>());

    private static JsonNode AuditAll(IEnumerable<JsonObject> items, int pass = 80)
    {
        var listed = items.ToList();
        var payload = new JsonObject { ["v"] = 1, ["bank"] = "sample", ["pass"] = pass, ["items"] = Array(listed.Select(AskedOf)) };
        var bank = new JsonObject { ["payload"] = payload, ["items"] = Array(listed.Select(item => item.DeepClone())) };
        return Engine.Call("auditBanks", new JsonArray(bank), new JsonArray("demand", "lead"))!;
    }

    /// <summary>The item as it is graded.</summary>
    private static JsonObject AskedOf(JsonObject item) => new()
    {
        ["id"] = item["id"]!.DeepClone(),
        ["kind"] = item["kind"]!.DeepClone(),
        ["choices"] = item["choices"]!.DeepClone(),
        ["key"] = item["key"]!.DeepClone(),
        ["marks"] = new JsonArray(),
    };

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];

    private static string LetterOf(int index) => ((char)('a' + index)).ToString();

    private static IEnumerable<string[]> SentencesOf(string text) =>
        text.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sentence => sentence.ToLowerInvariant().Split(' ', '-'));
}
