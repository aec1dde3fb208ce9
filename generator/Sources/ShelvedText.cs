using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GenGuide.Sources;

/// <summary>A text that was put aside.</summary>
/// <param name="file">In which it lies.</param>
/// <param name="start">Where in that.</param>
public sealed class ShelvedText(SafeFileHandle file, long start)
{
    /// <summary>A part of it, in bytes; in any thread.</summary>
    public string ReadText(int from, int length)
    {
        var room = ArrayPool<byte>.Shared.Rent(length);
        Fill(room.AsSpan(0, length), from);
        var text = Encoding.UTF8.GetString(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return text;
    }

    /// <summary>A part of it as it was put there, in any thread.</summary>
    public byte[] ReadBytes(int from, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        Fill(bytes, from);
        return bytes;
    }

    private void Fill(Span<byte> room, int from)
    {
        for (var at = 0; at < room.Length;)
        {
            var read = RandomAccess.Read(file, room[at..], start + from + at);
            at += read > 0 ? read : throw new EndOfStreamException();
        }
    }
}
