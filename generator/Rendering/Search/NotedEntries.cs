using System.Buffers.Binary;
using System.Collections.Concurrent;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Rendering.Search;

/// <summary>What the index says of pages and of the items of banks, noted while they are drawn: the syntax tree that is needed for both is made only once.</summary>
/// <param name="entries">Make them.</param>
/// <param name="shelf">Where they lie until the index is written; null to keep them in memory.</param>
public sealed class NotedEntries(SearchEntries entries, TextShelf? shelf)
{
    private readonly ConcurrentDictionary<object, KeptBytes> _noted = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<EntryIndexer> _idle = [];

    /// <param name="page">The page.</param>
    /// <param name="document">Its body, as it was parsed and before anything was put into it.</param>
    public void Note(Page page, MarkdownDocument document) => Note(page, indexer => [entries.Of(page, document, indexer)]);

    /// <param name="bank">The bank.</param>
    /// <param name="syntax">Its items, as they were parsed and before anything was taken from them.</param>
    public void Note(Bank bank, BankSyntax syntax) => Note(bank, indexer => entries.Of(bank, syntax, indexer));

    /// <summary>What was noted of a page, which is forgotten then; null when it is not drawn yet.</summary>
    public IndexedEntry? Take(Page page) => TakeAll(page)?[0];

    /// <summary>What was noted of the items of a bank, which is forgotten then; null when it is not drawn yet.</summary>
    public IReadOnlyList<IndexedEntry>? Take(Bank bank) => TakeAll(bank);

    private void Note(object of, Func<EntryIndexer, IEnumerable<IndexedEntry>> make)
    {
        var indexer = _idle.TryTake(out var idle) ? idle : new EntryIndexer();
        var bytes = Join([.. make(indexer)]);
        _idle.Add(indexer);
        _noted[of] = KeptBytes.Of(bytes, shelf);
    }

    private List<IndexedEntry>? TakeAll(object of) => _noted.TryRemove(of, out var noted) ? Part(noted.Read()) : null;

    /// <summary>Of each entry how long its text and its words are, and then these.</summary>
    private static byte[] Join(List<IndexedEntry> list)
    {
        var joined = new byte[list.Sum(entry => 8 + entry.Text.Length + entry.Words.Length)];
        var rest = joined.AsSpan();
        foreach (var entry in list)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, entry.Text.Length);
            BinaryPrimitives.WriteInt32LittleEndian(rest[4..], entry.Words.Length);
            entry.Text.Span.CopyTo(rest[8..]);
            entry.Words.Span.CopyTo(rest[(8 + entry.Text.Length)..]);
            rest = rest[(8 + entry.Text.Length + entry.Words.Length)..];
        }

        return joined;
    }

    private static List<IndexedEntry> Part(ReadOnlyMemory<byte> joined)
    {
        var list = new List<IndexedEntry>();
        while (joined.Length > 0)
        {
            var (text, words) = (BinaryPrimitives.ReadInt32LittleEndian(joined.Span), BinaryPrimitives.ReadInt32LittleEndian(joined.Span[4..]));
            list.Add(new IndexedEntry(joined.Slice(8, text), joined.Slice(8 + text, words)));
            joined = joined[(8 + text + words)..];
        }

        return list;
    }
}
