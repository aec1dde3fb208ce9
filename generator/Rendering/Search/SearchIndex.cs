using System.Buffers;
using System.Text;
using System.Text.Json;
using GenGuide.Writing;

namespace GenGuide.Rendering.Search;

/// <summary>
/// Entries → the files that a browser searches in, none of them large, however large the site is. The words lie in alphabetical order, cut into
/// files: a search fetches those in which its words would stand, and then the texts of what it shows. A small file says where each of them begins;
/// where there are too many files for that, it says where to look that up.
/// </summary>
public sealed class SearchIndex
{
    public const string Folder = "assets/search/";
    public const string StartPath = Folder + "index.json";

    /// <summary>With more files than this, the start would be larger than what is searched in.</summary>
    public const int MostAtStart = 500;

    /// <summary>Files that are listed together then.</summary>
    private const int ListedTogether = 250;

    private const int Version = 1;
    private const int VersionInSteps = 2;
    private const int LargestText = 16 * 1024;
    private const int LargestWords = 24 * 1024;

    private readonly List<(int First, string Hash)> _texts = [];
    private readonly List<(string First, string Hash)> _words = [];
    private readonly Dictionary<string, WordPlaces> _places = new(StringComparer.Ordinal);

    public IEnumerable<OutputFile> Write(IEnumerable<SearchEntry> entries) => Write(entries.Select(IndexedEntry.Of));

    /// <summary>Texts are handed on as soon as a file is full; of an entry only its words are kept.</summary>
    public IEnumerable<OutputFile> Write(IEnumerable<IndexedEntry> entries)
    {
        var (count, first) = (0, 0);
        var part = new PartFile("texts", LargestText);
        foreach (var entry in entries)
        {
            Note(entry.Words.Span, count);
            part.Add(entry.Text.Span);
            count++;
            if (part.IsFull)
            {
                yield return Listed(part.Close(), _texts, first);
                first = count;
            }
        }

        if (!part.IsEmpty)
        {
            yield return Listed(part.Close(), _texts, first);
        }

        foreach (var file in WordFiles())
        {
            yield return file;
        }

        // What they list has been written only now.
        foreach (var file in StartFiles())
        {
            yield return file;
        }
    }

    private static OutputFile Listed<T>(OutputFile file, List<(T First, string Hash)> files, T first)
    {
        files.Add((first, file.Hash));
        return file;
    }

    private void Note(ReadOnlySpan<byte> words, int number)
    {
        var places = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> usual = stackalloc char[256];
        while (words.Length > 0)
        {
            // The field can be a zero, too.
            var end = 1 + words[1..].IndexOf((byte)0);
            var word = end <= usual.Length ? usual : new char[end];
            word = word[..Encoding.UTF8.GetChars(words[1..end], word)];
            if (!places.TryGetValue(word, out var known))
            {
                places[word] = known = new WordPlaces();
            }

            known.Add(number, (WordField)words[0]);
            words = words[(end + 1)..];
        }
    }

    private IEnumerable<OutputFile> WordFiles()
    {
        var part = new PartFile("words", LargestWords);
        var line = new ArrayBufferWriter<byte>();
        var first = "";
        foreach (var (word, places) in _places.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            first = part.IsEmpty ? word : first;
            line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(line, IndexedEntry.Json))
            {
                WriteWord(json, word, places);
            }

            part.Add(line.WrittenSpan);
            if (part.IsFull)
            {
                yield return Listed(part.Close(), _words, first);
            }
        }

        if (!part.IsEmpty)
        {
            yield return Listed(part.Close(), _words, first);
        }
    }

    /// <summary>The word, then each place as the distance from the one before it. Where not all are kept, a number below zero says first how many there are.</summary>
    private static void WriteWord(Utf8JsonWriter json, string word, WordPlaces places)
    {
        var kept = places.Kept();
        json.WriteStartArray();
        json.WriteStringValue(word);
        if (kept.Count < places.Count)
        {
            json.WriteNumberValue(-places.Count);
        }

        var before = 0;
        foreach (var place in kept)
        {
            json.WriteNumberValue(place - before);
            before = place;
        }

        json.WriteEndArray();
    }

    private IEnumerable<OutputFile> StartFiles()
    {
        var isInSteps = _words.Count + _texts.Count > MostAtStart;
        var lists = new List<OutputFile>();
        var words = isInSteps ? InSteps("word-lists", _words, WriteFirst, lists) : _words;
        var texts = isInSteps ? InSteps("text-lists", _texts, WriteFirst, lists) : _texts;
        return lists.Append(new OutputFile(StartPath, ToJson(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("v", isInSteps ? VersionInSteps : Version);
            if (isInSteps)
            {
                json.WriteNumber("together", ListedTogether);
            }

            json.WriteStartArray("common");
            foreach (var word in SearchWords.Common)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
            json.WritePropertyName("words");
            WriteFiles(json, words, WriteFirst);
            json.WritePropertyName("texts");
            WriteFiles(json, texts, WriteFirst);
            json.WriteEndObject();
        }), null));
    }

    private static void WriteFirst(Utf8JsonWriter json, string first) => json.WriteStringValue(first);

    private static void WriteFirst(Utf8JsonWriter json, int first) => json.WriteNumberValue(first);

    /// <summary>Lists the files in files of their own, and gives back the list of those.</summary>
    private static List<(T First, string Hash)> InSteps<T>(string name, List<(T First, string Hash)> files, Action<Utf8JsonWriter, T> writeFirst, List<OutputFile> lists) => [.. files.Chunk(ListedTogether).Select((chunk, number) =>
    {
        var list = new OutputFile(FormattableString.Invariant($"{Folder}{name}-{number}.json"), ToJson(json => WriteFiles(json, chunk, writeFirst)), null);
        lists.Add(list);
        return (chunk[0].First, list.Hash);
    })];

    private static void WriteFiles<T>(Utf8JsonWriter json, IEnumerable<(T First, string Hash)> files, Action<Utf8JsonWriter, T> writeFirst)
    {
        json.WriteStartArray();
        foreach (var (first, hash) in files)
        {
            json.WriteStartArray();
            writeFirst(json, first);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static byte[] ToJson(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, IndexedEntry.Json))
        {
            write(json);
        }

        return bytes.WrittenSpan.ToArray();
    }
}
