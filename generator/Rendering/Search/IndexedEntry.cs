using System.Text.Encodings.Web;
using System.Text.Json;

namespace GenGuide.Rendering.Search;

/// <summary>An entry as the index takes it. It follows from the entry alone, so it can be made in any thread and kept for as long as that is the same.</summary>
/// <param name="Text">What the browser shows of it, as JSON.</param>
/// <param name="Words">Its words, each once: a byte that says where it stands, the word in UTF-8, and a zero. As strings they would take eight times the room.</param>
public sealed record IndexedEntry(ReadOnlyMemory<byte> Text, ReadOnlyMemory<byte> Words)
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IndexedEntry Of(SearchEntry entry) => new EntryIndexer().Index(entry);
}
