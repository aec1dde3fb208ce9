using System.Buffers;
using System.Text;

namespace GenGuide.Rendering;

/// <summary>A page as it is written piece by piece, and its bytes in the end.</summary>
/// <remarks>Pieces are short, and encoding each of them costs more than to copy it; so they are gathered, and encoded many at a time.</remarks>
public sealed class Utf8Text : TextWriter
{
    private const int FirstSize = 64 * 1024;
    private const int Gathered = 8 * 1024;

    private readonly char[] _gathered = ArrayPool<char>.Shared.Rent(Gathered);
    private int _count;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written.</summary>
    public byte[] ToArray()
    {
        EncodeGathered();

        // It is written over at once, so nobody needs it cleared before.
        var whole = GC.AllocateUninitializedArray<byte>(_length);
        _bytes.AsSpan(0, _length).CopyTo(whole);
        return whole;
    }

    public override void Write(char value)
    {
        if (_count == _gathered.Length)
        {
            EncodeGathered();
        }

        _gathered[_count++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > _gathered.Length - _count)
        {
            var fitting = buffer[..(_gathered.Length - _count)];
            fitting.CopyTo(_gathered.AsSpan(_count));
            _count += fitting.Length;
            buffer = buffer[fitting.Length..];
            EncodeGathered();
        }

        buffer.CopyTo(_gathered.AsSpan(_count));
        _count += buffer.Length;
    }

    /// <summary>Appends what is UTF-8 already.</summary>
    public void WriteEncoded(ReadOnlySpan<byte> bytes)
    {
        EncodeGathered();
        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>How many bytes have been written.</summary>
    public int CountBytes()
    {
        EncodeGathered();
        return _length;
    }

    protected override void Dispose(bool disposing)
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_gathered);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }

        base.Dispose(disposing);
    }

    private void EncodeGathered()
    {
        // Of a character in two halves the second may be still to come.
        var whole = _count > 1 && char.IsHighSurrogate(_gathered[_count - 1]) ? _count - 1 : _count;
        MakeRoom(Encoding.UTF8.GetMaxByteCount(whole));
        _length += Encoding.UTF8.GetBytes(_gathered.AsSpan(0, whole), _bytes.AsSpan(_length));
        _gathered.AsSpan(whole, _count - whole).CopyTo(_gathered);
        _count -= whole;
    }

    private void MakeRoom(int most)
    {
        if (_bytes.Length - _length < most)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + most));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
