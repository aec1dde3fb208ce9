using System.Buffers;
using System.Globalization;
using GenGuide.Writing;

namespace GenGuide.Rendering.Search;

/// <summary>A JSON list that is cut into files: entries are added until a file is full.</summary>
/// <param name="name">What the files are called, before their number.</param>
/// <param name="size">A file that has reached as many bytes is full.</param>
public sealed class PartFile(string name, int size)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _size;
    private int _number;

    public bool IsEmpty => _size == 0;

    /// <summary>Separators are not counted.</summary>
    public bool IsFull => _size >= size;

    public void Add(ReadOnlySpan<byte> entry)
    {
        _bytes.Write(_size == 0 ? "["u8 : ",\n"u8);
        _bytes.Write(entry);
        _size += entry.Length;
    }

    /// <summary>The file; the next one begins empty.</summary>
    public OutputFile Close()
    {
        _bytes.Write("]\n"u8);
        var file = new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{SearchIndex.Folder}{name}-{_number++}.json"), _bytes.WrittenMemory.ToArray(), null);
        _bytes.ResetWrittenCount();
        _size = 0;
        return file;
    }
}
