using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering.Search;

/// <summary>
/// Entries → the files that a browser searches in, none of them large, however large the site is. The words lie in alphabetical order, cut into
/// files: a search fetches those in which its words would stand, and then the texts of what it shows. A small file says where each of them begins.
/// </summary>
public sealed class SearchIndex
{
    public const string Folder = "assets/search/";
    public const string StartPath = Folder + "index.json";

    private const int Version = 1;
    private const int Often = 3;
    private const int Fields = (int)Field.TitleOfOne + 1;
    private const int LargestText = 16 * 1024;
    private const int LargestWords = 24 * 1024;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(int First, string Hash)> _texts = [];
    private readonly List<(string First, string Hash)> _words = [];
    private readonly SortedDictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    /// <summary>Where a word stands, by how much it counts there. The script that ranks knows them in this order.</summary>
    private enum Field
    {
        Text,
        TextOften,
        Heading,
        LongTitle,
        TitleOfFour,
        TitleOfThree,
        TitleOfTwo,
        TitleOfOne,
    }

    /// <summary>Texts are handed on as soon as a file is full; of an entry only its words are kept.</summary>
    public IEnumerable<OutputFile> Write(IEnumerable<SearchEntry> entries)
    {
        var (count, first) = (0, 0);
        var part = new List<byte[]>();
        foreach (var entry in entries)
        {
            Note(entry, count);
            part.Add(ToJson(json => WriteEntry(json, entry)));
            count++;
            if (part.Sum(bytes => bytes.Length) >= LargestText)
            {
                yield return TextFile(first, part);
                first = count;
            }
        }

        if (part.Count > 0)
        {
            yield return TextFile(first, part);
        }

        foreach (var file in WordFiles())
        {
            yield return file;
        }

        yield return new OutputFile(StartPath, ToJson(WriteStart), null);
    }

    private void Note(SearchEntry entry, int number)
    {
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var word in entry.Passages.SelectMany(passage => SearchWords.Of(passage.Text)).CountBy(word => word))
        {
            Raise(word.Key, word.Value >= Often ? Field.TextOften : Field.Text);
        }

        foreach (var word in entry.Passages.SelectMany(passage => SearchWords.Of(passage.Heading)))
        {
            Raise(word, Field.Heading);
        }

        foreach (var name in entry.OtherNames.Prepend(entry.Title).Select(name => SearchWords.Of(name).ToList()))
        {
            name.ForEach(word => Raise(word, (Field)Math.Max((int)Field.LongTitle, (int)Field.TitleOfOne + 1 - name.Count)));
        }

        foreach (var (word, field) in fields)
        {
            if (!_postings.TryGetValue(word, out var postings))
            {
                _postings[word] = postings = [];
            }

            postings.Add((number * Fields) + (int)field);
        }

        void Raise(string word, Field field) => fields[word] = fields.TryGetValue(word, out var known) && known > field ? known : field;
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

    private OutputFile TextFile(int first, List<byte[]> entries)
    {
        var file = FileOf("texts", _texts.Count, "[", entries, "]");
        _texts.Add((first, ContentHash.Of(file.Content.Span)));
        entries.Clear();
        return file;
    }

    private IEnumerable<OutputFile> WordFiles()
    {
        var part = new List<byte[]>();
        var first = "";
        foreach (var (word, postings) in _postings)
        {
            first = part.Count == 0 ? word : first;
            part.Add(ToJson(json => WriteWord(json, word, postings)));
            if (part.Sum(bytes => bytes.Length) >= LargestWords)
            {
                yield return WordFile(first, part);
            }
        }

        if (part.Count > 0)
        {
            yield return WordFile(first, part);
        }
    }

    /// <summary>The word, then each place as the distance from the one before it.</summary>
    private static void WriteWord(Utf8JsonWriter json, string word, List<int> postings)
    {
        json.WriteStartArray();
        json.WriteStringValue(word);
        var before = 0;
        foreach (var posting in postings)
        {
            json.WriteNumberValue(posting - before);
            before = posting;
        }

        json.WriteEndArray();
    }

    private OutputFile WordFile(string first, List<byte[]> words)
    {
        var file = FileOf("words", _words.Count, "[", words, "]");
        _words.Add((first, ContentHash.Of(file.Content.Span)));
        words.Clear();
        return file;
    }

    private void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        json.WriteStartArray("common");
        foreach (var word in SearchWords.Common)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var (first, hash) in _words)
        {
            json.WriteStartArray();
            json.WriteStringValue(first);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (var (first, hash) in _texts)
        {
            json.WriteStartArray();
            json.WriteNumberValue(first);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static OutputFile FileOf(string name, int number, string open, IEnumerable<byte[]> parts, string close) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Folder}{name}-{number}.json"),
        Encoding.UTF8.GetBytes(open + string.Join(",\n", parts.Select(Encoding.UTF8.GetString)) + close + "\n"),
        null);

    private static byte[] ToJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            write(json);
        }

        return stream.ToArray();
    }
}
