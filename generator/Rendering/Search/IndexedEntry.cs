using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GenGuide.Rendering.Search;

/// <summary>An entry as the index takes it. It follows from the entry alone, so it can be made in any thread and kept for as long as that is the same.</summary>
/// <param name="Text">What the browser shows of it, as JSON.</param>
/// <param name="Words">Its words, each once: a byte that says where it stands, the word in UTF-8, and a zero. As strings they would take eight times the room.</param>
public sealed record IndexedEntry(ReadOnlyMemory<byte> Text, ReadOnlyMemory<byte> Words)
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int Often = 3;

    public static IndexedEntry Of(SearchEntry entry)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Json))
        {
            WriteEntry(json, entry);
        }

        var words = new ArrayBufferWriter<byte>();
        foreach (var (word, field) in FieldsOf(entry))
        {
            words.Write([(byte)field]);
            Encoding.UTF8.GetBytes(word, words);
            words.Write([(byte)0]);
        }

        return new IndexedEntry(text.WrittenMemory.ToArray(), words.WrittenMemory.ToArray());
    }

    private static Dictionary<string, WordField> FieldsOf(SearchEntry entry)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var passage in entry.Passages)
        {
            SearchWords.Each(passage.Text, word => CollectionsMarshal.GetValueRefOrAddDefault(seen, word, out _)++);
        }

        var fields = new Dictionary<string, WordField>(counts.Count, StringComparer.Ordinal);
        foreach (var (word, count) in counts)
        {
            fields[word] = count >= Often ? WordField.TextOften : WordField.Text;
        }

        foreach (var word in entry.Passages.SelectMany(passage => SearchWords.Of(passage.Heading)))
        {
            Raise(word, WordField.Heading);
        }

        foreach (var name in entry.OtherNames.Prepend(entry.Title).Select(SearchWords.Of))
        {
            foreach (var word in name)
            {
                Raise(word, (WordField)Math.Max((int)WordField.LongTitle, (int)WordField.TitleOfOne + 1 - name.Count));
            }
        }

        return fields;

        void Raise(string word, WordField field) => fields[word] = fields.TryGetValue(word, out var known) && known > field ? known : field;
    }

    private static void WriteEntry(Utf8JsonWriter json, SearchEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Title);
        json.WriteStringValue(entry.Note);
        json.WriteStringValue(entry.Address);
        foreach (var passage in entry.Passages)
        {
            json.WriteStartArray();
            json.WriteStringValue(passage.Anchor);
            json.WriteStringValue(passage.Heading);
            json.WriteStringValue(passage.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
