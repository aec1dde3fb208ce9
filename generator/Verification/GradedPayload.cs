using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenGuide.Verification;

/// <summary>What a quiz in a page tells the script: ids, hashes, keys and marks, and nothing else.</summary>
public sealed record GradedPayload(
    [property: JsonPropertyName("v")] int Version,
    string Bank,
    int Pass,
    IReadOnlyList<PayloadItem> Items)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Foreign { get; set; }
}

/// <summary>An item of a payload.</summary>
public sealed record PayloadItem(
    string Id,
    string Kind,
    string Text,
    string Meaning,
    IReadOnlyList<PayloadChoice> Choices,
    IReadOnlyList<string> Key,
    int? Level = null,
    IReadOnlyList<PayloadMark>? Marks = null,
    int? Enough = null,
    double? Tolerance = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Foreign { get; set; }
}

/// <summary>A choice of an item.</summary>
public sealed record PayloadChoice(string Id, string? Slip = null, string? Text = null, double? Value = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Foreign { get; set; }
}

/// <summary>Marked words of a campaign.</summary>
public sealed record PayloadMark(string Of, string Role)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Foreign { get; set; }
}
