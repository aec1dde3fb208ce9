using System.Text;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Keeps one copy of each payload: that of a bank stands in all of its pages, and in the lessons that ask it. Safe to use from several threads.</summary>
/// <param name="texts">Shares the ids of items with the pages that show them.</param>
public sealed class SharedPayloads(SharedTexts texts)
{
    private readonly Remembered<WrittenPayload> _payloads = new(most: 100_000);

    /// <summary>Null for one that was not met before, and for one that is not plain.</summary>
    public WrittenPayload? Find(ReadOnlySpan<char> json) => _payloads.Find(Fingerprint.Of(json)) is { } known && Ascii.Equals(known.Text.Json.Span, json) ? known : null;

    /// <summary>Keeps a payload that was found to be one.</summary>
    public WrittenPayload Add(ReadOnlySpan<char> json, ReadOnlyMemory<byte> bytes)
    {
        var made = WrittenPayload.Of(bytes, texts);
        _payloads.Add(Fingerprint.Of(json), made);
        return made;
    }
}
