using GenGuide.Sources;

namespace GenGuide.Verification;

/// <summary>Keeps one copy of each payload: that of a bank stands in all of its pages, and in the lessons that ask it. Safe to use from several threads.</summary>
/// <param name="texts">Shares the ids of items with the pages that show them.</param>
/// <param name="shelf">Where payloads may lie; null to keep them in memory.</param>
public sealed class SharedPayloads(SharedTexts texts, TextShelf? shelf)
{
    private readonly Remembered<WrittenPayload> _payloads = new();

    /// <param name="json">A payload that was found to be one.</param>
    public WrittenPayload Of(ReadOnlySpan<byte> json)
    {
        var key = PayloadText.KeyOf(json);
        if (_payloads.Find((ulong)key) is { } known && known.Text.Key == key)
        {
            return known;
        }

        var made = WrittenPayload.Of(json, texts, shelf);
        _payloads.Add((ulong)key, made);
        return made;
    }
}
