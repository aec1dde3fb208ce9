using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GenGuide.Sources;

/// <summary>A text that was put aside.</summary>
/// <param name="file">In which it lies.</param>
/// <param name="start">Where in that.</param>
/// <param name="length">In bytes.</param>
public sealed class ShelvedText(SafeFileHandle file, long start, int length)
{
    /// <summary>In any thread.</summary>
    public string Read()
    {
        var room = ArrayPool<byte>.Shared.Rent(length);
        Fill(room.AsSpan(0, length));
        var text = Encoding.UTF8.GetString(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return text;
    }

    /// <summary>As it was put there, in any thread.</summary>
    public byte[] ReadBytes()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        Fill(bytes);
        return bytes;
    }

    private void Fill(Span<byte> room)
    {
        for (var at = 0; at < length;)
        {
            var read = RandomAccess.Read(file, room[at..], start + at);
            at += read > 0 ? read : throw new EndOfStreamException();
        }
    }
}
