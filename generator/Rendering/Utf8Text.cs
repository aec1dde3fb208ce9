using System.Buffers;
using System.Text;

namespace GenGuide.Rendering;

/// <summary>Text that is bytes as soon as it is written. A page is drawn into it piece by piece, and never stands in memory as text.</summary>
public sealed class Utf8Text : TextWriter
{
    private const int FirstSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private char _high;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public override void Write(char value)
    {
        // Two halves of a character may come one by one.
        if (char.IsHighSurrogate(value))
        {
            _high = value;
            return;
        }

        Write(_high == 0 ? [value] : [_high, value]);
        _high = (char)0;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var most = Encoding.UTF8.GetMaxByteCount(buffer.Length);
        if (_bytes.Length - _length < most)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + most));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _length += Encoding.UTF8.GetBytes(buffer, _bytes.AsSpan(_length));
    }

    protected override void Dispose(bool disposing)
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }

        base.Dispose(disposing);
    }
}
