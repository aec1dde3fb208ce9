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
        for (var at = 0; at < length;)
        {
            var read = RandomAccess.Read(file, room.AsSpan(at, length - at), start + at);
            at += read > 0 ? read : throw new EndOfStreamException();
        }

        var text = Encoding.UTF8.GetString(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return text;
    }
}
