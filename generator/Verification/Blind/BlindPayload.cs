using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenGuide.Verification.Blind;

/// <summary>What the page of a blind bank tells a script: which content it shows, and the ids that an answer is made of. Whatever else stands there is refused.</summary>
public sealed record BlindPayload([property: JsonPropertyName("v")] int Version, string Bank, bool Blind, [property: JsonPropertyName("version")] string Content, IReadOnlyList<BlindPayloadItem> Items)
{
    /// <summary>Null, with the reason, when it is anything but that.</summary>
    public static BlindPayload? Read(string json, out string why)
    {
        why = "";
        try
        {
            var payload = JsonSerializer.Deserialize(json, BlindPayloadJson.Default.BlindPayload);
            if (payload is { Version: 1, Blind: true, Content.Length: 32 } && payload.Content.All(char.IsAsciiHexDigitLower) && payload.Items.All(item => item is not null && item.Choices.All(choice => choice is not null)))
            {
                return payload;
            }

            why = "its version or its shape is another";
        }
        catch (JsonException exception)
        {
            why = $"it is broken, or of another shape, at '{exception.Path ?? "$"}'";
        }

        return null;
    }
}

/// <summary>An item of it.</summary>
public sealed record BlindPayloadItem(string Id, string Kind, IReadOnlyList<BlindPayloadChoice> Choices);

/// <summary>A choice of an item.</summary>
public sealed record BlindPayloadChoice(string Id);
