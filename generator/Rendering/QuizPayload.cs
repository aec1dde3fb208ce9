using System.Buffers;
using System.Text;
using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What script and the grading proof read of a quiz: ids, hashes, keys and marks; every word stands in the page.</summary>
public sealed class QuizPayload(IReadOnlyList<IItemRenderer> kinds)
{
    public const int Version = 1;

    public string Write(Bank bank, IEnumerable<Item> items)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            json.WriteString("bank", bank.Id);
            json.WriteNumber("pass", bank.Head.Pass);
            json.WriteStartArray("items");
            foreach (var item in items)
            {
                WriteItem(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>One item as an object.</summary>
    public void WriteItem(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("kind", item.Kind);
        json.WriteString("text", item.TextHash.ToString());
        json.WriteString("meaning", item.MeaningHash.ToString());
        json.WriteStartArray("choices");
        foreach (var choice in item.Choices)
        {
            json.WriteStartObject();
            json.WriteString("id", choice.Id);
            // The labels of a campaign never change, and a number is found by its value.
            if (item is not (Scenario or NumberQuestion))
            {
                json.WriteString("text", choice.TextHash.ToString());
            }

            if (choice.Value is { } value)
            {
                json.WriteNumber("value", value);
            }

            if (choice.Misconception is not null)
            {
                json.WriteString("slip", choice.Misconception);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("key");
        foreach (var key in item.Keys)
        {
            json.WriteStringValue(key.Id);
        }

        json.WriteEndArray();
        kinds.First(kind => kind.Kind == item.Kind).WritePayload(json, item);
        json.WriteEndObject();
    }
}
