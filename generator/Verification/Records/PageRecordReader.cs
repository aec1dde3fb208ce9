using System.Runtime.InteropServices;

namespace GenGuide.Verification.Records;

/// <summary>The body of a record → its pages, each read when somebody asks for it. Safe to use from several threads.</summary>
internal sealed class PageRecordReader
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly string[] _texts = [];
    private readonly SiteReference[] _references = [];
    private readonly Dictionary<string, (UInt128 Key, int Start)> _pages = new(StringComparer.Ordinal);

    /// <param name="body">As <see cref="PageRecordWriter"/> has written it; empty for none.</param>
    public PageRecordReader(ReadOnlyMemory<byte> body)
    {
        _body = body;
        if (body.IsEmpty)
        {
            return;
        }

        using var reader = ReaderAt(body.Length - PageRecordPlaces.Size);
        var places = PageRecordPlaces.Read(reader);
        reader.BaseStream.Position = places.Texts;
        _texts = ReadAll(places.TextCount, reader.ReadString);
        reader.BaseStream.Position = places.References;
        _references = ReadAll(places.ReferenceCount, () => ReadReference(reader));
        reader.BaseStream.Position = places.Pages;
        for (var left = places.PageCount; left > 0; left--)
        {
            _pages.Add(ReadText(reader)!, (ReadKey(reader), reader.Read7BitEncodedInt()));
        }
    }

    /// <summary>How many pages are recorded.</summary>
    public int Count => _pages.Count;

    /// <summary>Null where nothing is recorded of a page at this place with this content.</summary>
    public PageRecord? Find(string path, UInt128 key)
    {
        if (!_pages.TryGetValue(path, out var page) || page.Key != key)
        {
            return null;
        }

        using var reader = ReaderAt(page.Start);
        var ids = new ulong[reader.Read7BitEncodedInt()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(ids.AsSpan()));
        var index = new PageIndex(ids, ReadText(reader)!, ReadText(reader), reader.ReadBoolean());
        var references = ReadAll(reader.Read7BitEncodedInt(), () => _references[reader.Read7BitEncodedInt()]);
        return new PageRecord(index, references, ReadAll(reader.Read7BitEncodedInt(), () => ReadQuiz(reader)));
    }

    private BinaryReader ReaderAt(int start)
    {
        MemoryMarshal.TryGetArray(_body, out var bytes);
        return new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) { Position = start });
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
