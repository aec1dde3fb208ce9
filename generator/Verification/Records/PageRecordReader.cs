using System.Runtime.InteropServices;
using GenGuide.Sources;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification.Records;

/// <summary>The body of a record → its pages, each read when somebody asks for it. Safe to use from several threads.</summary>
internal sealed class PageRecordReader
{
    private readonly KeptBytes _recorded;
    private readonly string[] _texts = [];
    private readonly SiteReference[] _references = [];

    /// <summary>By the fingerprints of their paths.</summary>
    private readonly Dictionary<ulong, (UInt128 Key, int Start, int Length)> _pages = [];

    /// <param name="body">As <see cref="PageRecordWriter"/> has written it; empty for none.</param>
    /// <param name="shelf">Where the pages of it may lie; null to keep them in memory.</param>
    public PageRecordReader(ReadOnlyMemory<byte> body, TextShelf? shelf)
    {
        if (body.IsEmpty)
        {
            return;
        }

        using var reader = ReaderOf(body);
        reader.BaseStream.Position = body.Length - PageRecordPlaces.Size;
        var places = PageRecordPlaces.Read(reader);
        reader.BaseStream.Position = places.Texts;
        _texts = ReadAll(places.TextCount, reader.ReadString);
        reader.BaseStream.Position = places.References;
        _references = ReadAll(places.ReferenceCount, () => ReadReference(reader));
        reader.BaseStream.Position = places.Pages;
        _pages.EnsureCapacity(places.PageCount);
        for (var left = places.PageCount; left > 0; left--)
        {
            _pages[reader.ReadUInt64()] = (ReadKey(reader), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        }

        _recorded = KeptBytes.Of(body.Span[..places.Pages], shelf);
    }

    /// <summary>How many pages are recorded.</summary>
    public int Count => _pages.Count;

    /// <summary>Null where nothing is recorded of a page at this place with this content.</summary>
    public PageRecord? Find(string path, UInt128 key)
    {
        if (!_pages.TryGetValue(Fingerprint.Of(path), out var page) || page.Key != key)
        {
            return null;
        }

        using var reader = ReaderOf(_recorded.Slice(page.Start, page.Length).Read());
        var ids = new ulong[reader.Read7BitEncodedInt()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(ids.AsSpan()));
        var index = new PageIndex(ids, ReadText(reader)!, reader.ReadBoolean(), ReadText(reader), reader.ReadBoolean());
        var references = ReadAll(reader.Read7BitEncodedInt(), () => _references[reader.Read7BitEncodedInt()]);
        return new PageRecord(index, references, ReadAll(reader.Read7BitEncodedInt(), () => ReadQuiz(reader)));
    }

    private static BinaryReader ReaderOf(ReadOnlyMemory<byte> part)
    {
        MemoryMarshal.TryGetArray(part, out var bytes);
        return new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
    }

    private SiteReference ReadReference(BinaryReader reader)
    {
        var (address, use, place) = (ReadText(reader)!, (ReferenceUse)reader.ReadByte(), (TargetPlace)reader.ReadByte());
        return SiteReference.Of(address, use, new ReferenceTarget(place, ReadText(reader)!, ReadText(reader), ReadText(reader)), ReadText(reader)!, ReadText(reader));
    }

    private QuizRecord ReadQuiz(BinaryReader reader)
    {
        var (bank, payload) = (ReadText(reader)!, ReadKey(reader));
        return new QuizRecord(bank, payload, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadBoolean(), ReadAll(reader.Read7BitEncodedInt(), () => ReadText(reader)!));
    }

    private string? ReadText(BinaryReader reader) => reader.Read7BitEncodedInt() is var number and > 0 ? _texts[number - 1] : null;

    private static UInt128 ReadKey(BinaryReader reader)
    {
        UInt128 key = default;
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<UInt128>(ref key)));
        return key;
    }

    private static T[] ReadAll<T>(int count, Func<T> read)
    {
        var all = new T[count];
        for (var number = 0; number < all.Length; number++)
        {
            all[number] = read();
        }

        return all;
    }
}
