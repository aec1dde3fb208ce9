using System.Globalization;
using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Items with their earlier answers, as the functions about learning take them. Times are days since 1970.</summary>
internal static class LearnerItems
{
    public const double Day = 24 * 60 * 60 * 1000;

    /// <summary>A campaign with two deciding marks and a decoy, whose wrong label reveals a slip.</summary>
    public static JsonObject Campaign(string id, string key, int level = 1, string slip = "form-decides", string dimensions = "identity success", string? twin = null)
    {
        var of = dimensions.Split(' ');
        var wrong = key == "demand" ? "lead" : "demand";
        var item = Parse(
            $$"""
            {"id":"{{id}}","kind":"scenario","text":"3f2a","meaning":"77ab","level":{{level}},
             "choices":[{"id":"{{key}}"},{"id":"{{wrong}}","slip":"{{slip}}"}],"key":["{{key}}"],
             "marks":[{"of":"{{of[0]}}","role":"deciding"},{"of":"{{of[1]}}","role":"deciding"},{"of":"asset","role":"decoy"}]}
            """);
        var entry = new JsonObject { ["item"] = item, ["attempts"] = new JsonArray() };
        if (twin is not null)
        {
            entry["twin"] = twin;
        }

        return entry;
    }

    /// <summary>Adds an answer: "right", "partly" (the label by other words), "wrong" or "none".</summary>
    public static JsonObject Answered(this JsonObject entry, double onDay, string outcome, int sure = 0)
    {
        var key = (string)entry["item"]!["key"]![0]!;
        var wrong = key == "demand" ? "lead" : "demand";
        var choice = outcome switch { "none" => "[]", "wrong" => $"[\"{wrong}\"]", _ => $"[\"{key}\"]" };
        var marks = outcome switch { "right" => "[0,1]", "partly" => "[0,2]", _ => "null" };
        entry["attempts"]!.AsArray().Add(Parse($$"""{"choice":{{choice}},"marks":{{marks}},"sure":{{sure}},"at":{{(onDay * Day).ToString(CultureInfo.InvariantCulture)}}}"""));
        return entry;
    }

    /// <summary>The items with their histories read, as an element does before it asks anything of them.</summary>
    public static JsonArray Read(this GradingEngine engine, params JsonObject[] entries) => [.. entries.Select(entry =>
    {
        var read = (JsonObject)entry.DeepClone();
        read["history"] = engine.Call("readHistory", read["item"]!.DeepClone(), read["attempts"]!.DeepClone());
        read.Remove("attempts");
        return read;
    })];

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
