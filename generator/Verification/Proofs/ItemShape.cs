using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using GenGuide.Verification.Scripts;

namespace GenGuide.Verification.Proofs;

/// <summary>An item of a payload without what grading need not look into: how its texts hash, what its marks and slips are about, its id and its level.</summary>
/// <remarks>Nothing is taken on trust here. What is left out is still there, as a value that stops whoever looks into it.</remarks>
public static class ItemShape
{
    /// <summary>What grading does look into: these, the ids of choices, and whatever is no text and no small number.</summary>
    private static readonly byte[][] LookedAt = ["kind"u8.ToArray(), "role"u8.ToArray(), "value"u8.ToArray(), "enough"u8.ToArray(), "tolerance"u8.ToArray()];

    /// <summary>The same for two items exactly where both are read as the same value.</summary>
    public static UInt128 KeyOf(JsonElement item)
    {
        var description = new ArrayBufferWriter<byte>(512);
        Describe(item, isItem: true, description);
        return PayloadText.KeyOf(description.WrittenSpan);
    }

    /// <summary>The item as scripts get it.</summary>
    public static ScriptValue Read(JsonElement item) => Read(item, isItem: true);

    /// <param name="element">The item, or something in it.</param>
    /// <param name="isItem">Whether it is the item itself, whose id is hidden; those of its choices are not.</param>
    /// <param name="description">Takes the text that stands for the shape.</param>
    private static void Describe(JsonElement element, bool isItem, ArrayBufferWriter<byte> description)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                description.Write("{"u8);
                foreach (var property in element.EnumerateObject())
                {
                    description.Write("\""u8);
                    description.Write(JsonMarshal.GetRawUtf8PropertyName(property));
                    description.Write("\":"u8);
                    if (IsHidden(property, isItem))
                    {
                        description.Write(property.Value.ValueKind == JsonValueKind.String ? "text"u8 : "number"u8);
                    }
                    else
                    {
                        Describe(property.Value, isItem: false, description);
                    }

                    description.Write(","u8);
                }

                description.Write("}"u8);
                break;
            case JsonValueKind.Array:
                description.Write("["u8);
                foreach (var entry in element.EnumerateArray())
                {
                    Describe(entry, isItem: false, description);
                    description.Write(","u8);
                }

                description.Write("]"u8);
                break;
            default:
                description.Write(JsonMarshal.GetRawUtf8Value(element));
                break;
        }
    }

    private static ScriptValue Read(JsonElement element, bool isItem)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var instance = new ScriptObject(element.GetPropertyCount());
                foreach (var property in element.EnumerateObject())
                {
                    instance.Add(ScriptJson.ReadName(property), IsHidden(property, isItem) ? Hide(property.Value) : Read(property.Value, isItem: false));
                }

                return new ScriptValue(instance);
            case JsonValueKind.Array:
                return new ScriptValue(new ScriptArray([.. element.EnumerateArray().Select(entry => Read(entry, isItem: false))]));
            default:
                return ScriptJson.Read(element);
        }
    }

    private static ScriptValue Hide(JsonElement value) => new(value.ValueKind == JsonValueKind.String ? ScriptOpaque.Text() : ScriptOpaque.Number());

    /// <summary>A text that is empty, or that is written with signs of JSON and may not be sound, is looked at.</summary>
    private static bool IsHidden(JsonProperty property, bool isItem) => property.Value.ValueKind switch
    {
        JsonValueKind.String => JsonMarshal.GetRawUtf8Value(property.Value) is { Length: > 2 } text && !text.Contains((byte)'\\'),
        JsonValueKind.Number => property.Value.TryGetInt32(out _),
        _ => false,
    } && !IsLookedAt(property, isItem);

    private static bool IsLookedAt(JsonProperty property, bool isItem)
    {
        foreach (var name in LookedAt)
        {
            if (property.NameEquals(name))
            {
                return true;
            }
        }

        return !isItem && property.NameEquals("id"u8);
    }
}
