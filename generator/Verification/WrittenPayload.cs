using System.Text.Json;
using GenGuide.Sources;

namespace GenGuide.Verification;

/// <summary>A payload as it is written; one for all pages that hold the same.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Items">All that are graded.</param>
public sealed record WrittenPayload(PayloadText Text, IReadOnlyList<WrittenItem> Items)
{
    /// <param name="json">A payload that was found to be one.</param>
    /// <param name="texts">Shares the ids with the pages that show the items.</param>
    /// <param name="shelf">Where it may lie; null to keep it in memory.</param>
    public static WrittenPayload Of(ReadOnlySpan<byte> json, SharedTexts texts, TextShelf? shelf = null)
    {
        var text = PayloadText.Of(json, shelf);
        var items = new List<WrittenItem>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals("items"u8);
            reader.Read();
            if (!isList)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                items.Add(ReadItem(json, text, ref reader, texts));
            }
        }

        return new WrittenPayload(text, items.ToArray());
    }

    private static WrittenItem ReadItem(ReadOnlySpan<byte> json, PayloadText text, ref Utf8JsonReader reader, SharedTexts texts)
    {
        var (start, id) = ((int)reader.TokenStartIndex, "");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId)
            {
                id = texts.Of(reader.GetString());
            }
            else
            {
                reader.Skip();
            }
        }

        var length = (int)reader.BytesConsumed - start;
        return new WrittenItem(id, new PayloadText(PayloadText.KeyOf(json.Slice(start, length)), text.Json.Slice(start, length)));
    }
}

/// <summary>An item of it.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Text">As it is written.</param>
public readonly record struct WrittenItem(string Id, PayloadText Text);
