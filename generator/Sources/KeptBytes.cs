using System.Text;

namespace GenGuide.Sources;

/// <summary>Bytes that somebody will look at again: in memory, or on a shelf until then. A stretch of them costs nothing more.</summary>
public readonly struct KeptBytes
{
    /// <summary>An array or a <see cref="ShelvedText"/>.</summary>
    private readonly object _holder;

    private readonly int _start;

    private KeptBytes(object holder, int start, int length) => (_holder, _start, Length) = (holder, start, length);

    /// <summary>How many they are.</summary>
    public int Length { get; }

    /// <summary>Keeps a copy.</summary>
    /// <param name="bytes">In UTF-8, where they are a text.</param>
    /// <param name="shelf">Where they may lie; null to keep them in memory.</param>
    public static KeptBytes Of(ReadOnlySpan<byte> bytes, TextShelf? shelf) => new(shelf?.Put(bytes) ?? (object)bytes.ToArray(), 0, bytes.Length);

    /// <summary>A part of them, which lies where they do.</summary>
    public KeptBytes Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - start));
        return new KeptBytes(_holder, _start + start, length);
    }

    /// <summary>As they were given, in any thread.</summary>
    public ReadOnlyMemory<byte> Read() => _holder switch
    {
        byte[] held => held.AsMemory(_start, Length),
        ShelvedText shelved => shelved.ReadBytes(_start, Length),
        _ => default,
    };

    /// <summary>The text that they are, in any thread.</summary>
    public string ReadText() => _holder is ShelvedText shelved ? shelved.ReadText(_start, Length) : Encoding.UTF8.GetString(Read().Span);

    /// <summary>Whether the same stands in both.</summary>
    public bool HasSame(KeptBytes other) => Length == other.Length && Read().Span.SequenceEqual(other.Read().Span);
}
