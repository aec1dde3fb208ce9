using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GenGuide.Rendering.Search;

/// <summary>Makes entries ready for the index, one after the other: what one took room for serves the next. For one thread.</summary>
public sealed class EntryIndexer
{
    private const int Often = 3;

    private readonly ArrayBufferWriter<byte> _text = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> _words = new(8 * 1024);

    /// <summary>Words by their spelling. The common ones are among them from the start, so that each word is looked up once.</summary>
    private readonly Dictionary<string, Seen>.AlternateLookup<ReadOnlySpan<char>> _known =
        SearchWords.Common.ToDictionary(word => word, word => new Seen(word) { IsCommon = true }, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<Seen> _seen = [];
    private int _entry;

    public IndexedEntry Index(SearchEntry entry)
    {
        _text.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_text, IndexedEntry.Json))
        {
            WriteEntry(json, entry);
        }

        _entry++;
        _seen.Clear();
        Count(entry);
        return new IndexedEntry(_text.WrittenSpan.ToArray(), WriteWords());
    }

    private void Count(SearchEntry entry)
    {
        foreach (var passage in entry.Passages)
        {
            SearchWords.Each(passage.Text, word => Find(word).Count++);
            SearchWords.Each(passage.Heading, word => Find(word).Raise(WordField.Heading));
        }

        foreach (var name in entry.OtherNames.Prepend(entry.Title).Select(SearchWords.Of))
        {
            foreach (var word in name)
            {
                Find(word).Raise((WordField)Math.Max((int)WordField.LongTitle, (int)WordField.TitleOfOne + 1 - name.Count));
            }
        }
    }

    private Seen Find(ReadOnlySpan<char> word)
    {
        if (!_known.TryGetValue(word, out var seen))
        {
            seen = new Seen(word.ToString());
            _known[word] = seen;
        }

        if (seen.Entry != _entry)
        {
            (seen.Entry, seen.Count, seen.Field) = (_entry, 0, WordField.Text);
            if (!seen.IsCommon)
            {
                _seen.Add(seen);
            }
        }

        return seen;
    }

    private byte[] WriteWords()
    {
        _words.ResetWrittenCount();
        foreach (var seen in _seen)
        {
            if (seen.Count >= Often)
            {
                seen.Raise(WordField.TextOften);
            }

            var room = _words.GetSpan(2 + Encoding.UTF8.GetMaxByteCount(seen.Word.Length));
            room[0] = (byte)seen.Field;
            var length = Encoding.UTF8.GetBytes(seen.Word, room[1..]);
            room[1 + length] = 0;
            _words.Advance(2 + length);
        }

        return _words.WrittenSpan.ToArray();
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

    /// <summary>A word, and what the entry at hand makes of it.</summary>
    private sealed class Seen(string word)
    {
        public string Word => word;

        /// <summary>Whether nobody finds anything by it.</summary>
        public bool IsCommon { get; init; }

        public int Entry { get; set; }

        public int Count { get; set; }

        public WordField Field { get; set; }

        /// <summary>The place that counts most is the one that is kept.</summary>
        public void Raise(WordField field) => Field = field > Field ? field : Field;
    }
}
