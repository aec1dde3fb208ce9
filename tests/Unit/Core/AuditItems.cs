using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Audit.Banks;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Items as the audit of banks is given them, and what it says of them.</summary>
internal static class AuditItems
{
    private static readonly string[] Labels = ["demand", "lead"];

    private static readonly LearnerEngine Engine = new(Labels);

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

    /// <summary>What gives away one bank with these items.</summary>
    public static JsonNode Audit(IEnumerable<JsonObject> items) => NodeOf(new GiveAways(isSite: false).Find(ReadingsOf(items, new WordTable())));

    /// <summary>What gives all banks away when these are all items.</summary>
    public static JsonNode AuditSite(IEnumerable<JsonObject> items) => NodeOf(new GiveAways(isSite: true).Find(ReadingsOf(items, new WordTable())));

    public static JsonArray Predict(IEnumerable<JsonObject> items)
    {
        var words = new WordTable();
        return NodeOf(KeyPrediction.Of(ReadingsOf(items, words), words)).AsArray();
    }

    public static JsonNode Send(IEnumerable<JsonObject> items, int pass = 80)
    {
        var listed = items.ToList();
        var payload = new JsonObject { ["v"] = 1, ["bank"] = "sample", ["pass"] = pass, ["items"] = Array(listed.Select(GradedOf)) };
        return NodeOf(Engine.Send(payload.ToJsonString(), ReadingsOf(listed, new WordTable())));
    }

    /// <summary>The entry with a name in one of the lists of a report.</summary>
    public static JsonNode Named(this JsonNode report, string list, string name) => report[list]!.AsArray().Single(entry => entry!["name"]!.GetValue<string>() == name)!;

    public static bool IsFlagged(this JsonNode entry) => entry["isFlagged"]!.GetValue<bool>();

    public static IEnumerable<double> Numbers(this JsonNode entry, string name) => entry[name]!.AsArray().Select(number => number!.GetValue<double>());

    private static JsonNode NodeOf<T>(T report) => JsonNode.Parse(JsonSerializer.Serialize(report, JsonSerializerOptions.Web))!;

    private static List<ItemReading> ReadingsOf(IEnumerable<JsonObject> items, WordTable words) => [.. items.Select(item => ItemReading.Of(AskedOf(item), Labels, words))];

    private static AskedItem AskedOf(JsonObject item) => new(
        item["id"]!.GetValue<string>(),
        item["kind"]!.GetValue<string>(),
        item["level"]!.GetValue<int>(),
        item["twin"]?.GetValue<string>(),
        TextsIn(item["key"]!),
        [.. item["choices"]!.AsArray().Select(choice => (choice!["id"]!.GetValue<string>(), choice["length"]!.GetValue<int>()))],
        [.. item["sentences"]!.AsArray().Select(sentence => TextsIn(sentence!))],
        [.. item["measured"]!.AsArray().Select(number => number!.GetValue<int>())]);

    private static IReadOnlyList<string> TextsIn(JsonNode list) => [.. list.AsArray().Select(text => text!.GetValue<string>())];

    /// <summary>The item as it is graded.</summary>
    private static JsonObject GradedOf(JsonObject item) => new()
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
