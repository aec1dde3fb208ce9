using System.Buffers;
using System.Text.Json;
using GenGuide.Model;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>
/// The items of a large site in files of their own, in the order of their ids: a script that knows an id knows from the head in which file it stands. With its items a file
/// holds what is to be known of their banks, and in which files the other items of those stand.
/// </summary>
public sealed class PoolParts
{
    private const string BanksPath = AssetRenderer.PoolFolder + "banks.json";

    /// <summary>A part that has reached as many bytes is full.</summary>
    private const int PartSize = 48 * 1024;

    private readonly Dictionary<string, Bank> _banks;
    private readonly Dictionary<string, SortedSet<int>> _parts = new(StringComparer.Ordinal);
    private readonly List<(List<(Bank Bank, ReadOnlyMemory<byte> Json)> Items, string First)> _cut;
    private readonly Site _site;
    private readonly Action<Utf8JsonWriter, Bank> _writeBank;

    /// <param name="site">The site.</param>
    /// <param name="pooled">All banks.</param>
    /// <param name="writeBank">Writes what the pool says of a bank.</param>
    public PoolParts(Site site, IReadOnlyList<PooledBank> pooled, Action<Utf8JsonWriter, Bank> writeBank)
    {
        (_site, _writeBank) = (site, writeBank);
        _banks = pooled.ToDictionary(bank => bank.Bank.Id, bank => bank.Bank, StringComparer.Ordinal);
        _cut = Cut(pooled);
        foreach (var (number, part) in _cut.Index())
        {
            foreach (var (bank, _) in part.Items)
            {
                if (!_parts.TryGetValue(bank.Id, out var parts))
                {
                    _parts[bank.Id] = parts = [];
                }

                parts.Add(number);
            }
        }

        Files = [.. _cut.Select((part, number) => FileOf(FormattableString.Invariant($"{AssetRenderer.PoolFolder}items-{number}.json"), json => WritePart(json, part.Items))), FileOf(BanksPath, WriteBanks)];
    }

    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>Where each part begins, and by what hash it and the list of banks are asked for.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray("parts");
        foreach (var (part, file) in _cut.Zip(Files))
        {
            json.WriteStartArray();
            json.WriteStringValue(part.First);
            json.WriteStringValue(file.Hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("all", Files[^1].Hash);
    }

    /// <summary>Of an exam they are those of all banks that it draws from.</summary>
    public void WriteBank(Utf8JsonWriter json, Bank bank)
    {
        _writeBank(json, bank);
        var drawn = bank.DrawnFrom.Select(path => _site.BankAt(path).Id).Append(bank.Id);
        json.WriteStartArray("parts");
        foreach (var number in drawn.SelectMany(id => _parts.GetValueOrDefault(id) ?? []).Distinct().Order())
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static List<(List<(Bank Bank, ReadOnlyMemory<byte> Json)> Items, string First)> Cut(IReadOnlyList<PooledBank> pooled)
    {
        var parts = new List<(List<(Bank Bank, ReadOnlyMemory<byte> Json)> Items, string First)>();
        var size = PartSize;
        foreach (var (id, bank, json) in pooled.SelectMany(bank => bank.Items.Select(item => (item.Id, bank.Bank, item.Json))).OrderBy(item => item.Id, StringComparer.Ordinal))
        {
            if (size >= PartSize)
            {
                parts.Add(([], id));
                size = 0;
            }

            parts[^1].Items.Add((bank, json));
            size += json.Length;
        }

        return parts;
    }

    private void WritePart(Utf8JsonWriter json, List<(Bank Bank, ReadOnlyMemory<byte> Json)> items)
    {
        WriteList(json, items.Select(item => item.Bank.Id).Distinct().Select(id => _banks[id]));
        json.WriteStartArray("items");
        foreach (var (_, item) in items)
        {
            json.WriteRawValue(item.Span, skipInputValidation: true);
        }

        json.WriteEndArray();
    }

    private void WriteBanks(Utf8JsonWriter json)
    {
        WriteList(json, _site.Banks);
        json.WriteStartArray("items");
        json.WriteEndArray();
    }

    private void WriteList(Utf8JsonWriter json, IEnumerable<Bank> banks)
    {
        json.WriteStartArray("banks");
        foreach (var bank in banks)
        {
            json.WriteStartObject();
            WriteBank(json, bank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static OutputFile FileOf(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * PartSize);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", PoolRenderer.Version);
            write(json);
            json.WriteEndObject();
        }

        return new OutputFile(path, bytes.WrittenSpan.ToArray(), null);
    }
}
