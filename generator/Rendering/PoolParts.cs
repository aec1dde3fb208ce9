using System.Buffers;
using System.Text.Json;
using GenGuide.Model;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>
/// The items of a large site in files of their own, in the order of their ids: a script that knows an id knows from the head in which file it stands. With its items a file
/// holds what is to be known of their banks, in which files the other items of those stand, and which lessons ask them.
/// </summary>
public sealed class PoolParts
{
    private const string BanksPath = AssetRenderer.PoolFolder + "banks.json";

    /// <summary>A part that has reached as many bytes is full.</summary>
    private const int PartSize = 48 * 1024;

    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _hashes = [];
    private readonly ArrayBufferWriter<byte> _file = new(2 * PartSize);
    private readonly Site _site;
    private readonly AskingLessons _lessons;
    private readonly Action<Utf8JsonWriter, Bank> _writeBank;
    private readonly List<Part> _parts;

    /// <param name="site">The site.</param>
    /// <param name="items">Writes them; empty.</param>
    /// <param name="shelf">Where the parts lie until all are known; null to keep them in memory.</param>
    /// <param name="lessons">The lessons that ask items.</param>
    /// <param name="writeBank">Writes what the pool says of a bank.</param>
    internal PoolParts(Site site, PoolItems items, TextShelf? shelf, AskingLessons lessons, Action<Utf8JsonWriter, Bank> writeBank)
    {
        (_site, _lessons, _writeBank) = (site, lessons, writeBank);
        _parts = [.. Cut(site, items, shelf)];
        foreach (var (number, part) in _parts.Index())
        {
            foreach (var bank in part.Banks)
            {
                if (!_numbers.TryGetValue(bank.Id, out var numbers))
                {
                    _numbers[bank.Id] = numbers = [];
                }

                numbers.Add(number);
            }
        }
    }

    /// <summary>The files, each handed on as soon as it is written.</summary>
    public IEnumerable<OutputFile> Write()
    {
        foreach (var (number, part) in _parts.Index())
        {
            yield return Listed(FileOf(FormattableString.Invariant($"{AssetRenderer.PoolFolder}items-{number}.json"), part.Banks, LessonsOf(number), part.Items.Read().Span));
        }

        yield return Listed(FileOf(BanksPath, _site.Banks, [], "[]"u8));
    }

    /// <summary>Where each part begins, and by what hash it and the list of banks are asked for. All files have been written before.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray("parts");
        foreach (var (part, hash) in _parts.Zip(_hashes))
        {
            json.WriteStartArray();
            json.WriteStringValue(part.First);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("all", _hashes[^1]);
    }

    /// <summary>Of an exam they are those of all banks that it draws from.</summary>
    public void WriteBank(Utf8JsonWriter json, Bank bank)
    {
        _writeBank(json, bank);
        var drawn = bank.DrawnFrom.Select(path => _site.BankAt(path).Id).Append(bank.Id);
        json.WriteStartArray("parts");
        foreach (var number in drawn.SelectMany(id => _numbers.GetValueOrDefault(id) ?? []).Distinct().Order())
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Those that ask an item which stands in a part.</summary>
    private IEnumerable<AskingLesson> LessonsOf(int number)
    {
        var (first, next) = (_parts[number].First, number + 1 < _parts.Count ? _parts[number + 1].First : null);
        return _lessons.Asking(_parts[number].Banks, item => string.CompareOrdinal(item.Id, first) >= 0 && (next is null || string.CompareOrdinal(item.Id, next) < 0));
    }

    private static IEnumerable<Part> Cut(Site site, PoolItems items, TextShelf? shelf)
    {
        var banks = new List<Bank>();
        var first = "";
        foreach (var (bank, item) in site.Banks.SelectMany(bank => bank.Items.Select(item => (bank, item))).OrderBy(pooled => pooled.item.Id, StringComparer.Ordinal))
        {
            if (items.Size >= PartSize)
            {
                yield return Close();
            }

            first = items.Size == 0 ? item.Id : first;
            banks.Add(bank);
            items.Add(bank, item);
        }

        if (items.Size > 0)
        {
            yield return Close();
        }

        Part Close()
        {
            var part = new Part(first, [.. banks.DistinctBy(known => known.Id)], KeptBytes.Of(items.Close(), shelf));
            items.Clear();
            banks.Clear();
            return part;
        }
    }

    private OutputFile Listed(OutputFile file)
    {
        _hashes.Add(file.Hash);
        return file;
    }

    private OutputFile FileOf(string path, IEnumerable<Bank> banks, IEnumerable<AskingLesson> lessons, ReadOnlySpan<byte> items)
    {
        _file.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_file))
        {
            json.WriteStartObject();
            json.WriteNumber("v", PoolRenderer.Version);
            json.WriteStartArray("banks");
            foreach (var bank in banks)
            {
                json.WriteStartObject();
                WriteBank(json, bank);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            AskingLessons.Write(json, lessons);
            json.WritePropertyName("items");
            json.WriteRawValue(items, skipInputValidation: true);
            json.WriteEndObject();
        }

        return new OutputFile(path, _file.WrittenSpan.ToArray(), null);
    }

    /// <summary>The items of one file.</summary>
    /// <param name="First">The id of the first.</param>
    /// <param name="Banks">All that have an item in it.</param>
    /// <param name="Items">As a JSON list.</param>
    private sealed record Part(string First, IReadOnlyList<Bank> Banks, KeptBytes Items);
}
