using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GenGuide.Sources;

/// <summary>Short fingerprints of content: the first ten hexadecimal digits of a SHA-256.</summary>
public static class ContentHash
{
    /// <summary>Of a fingerprint.</summary>
    public const int Digits = 10;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }

    public static string Of(ReadOnlySpan<char> text)
    {
        var room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Of(room.AsSpan(0, Encoding.UTF8.GetBytes(text, room)));
        ArrayPool<byte>.Shared.Return(room);
        return hash;
    }

    /// <param name="key">The first half of a SHA-256, as one number.</param>
    public static string Of(UInt128 key) => key.ToString("x32", CultureInfo.InvariantCulture)[..Digits];

    /// <summary>Of a text's words: how lines are broken and how many spaces part the words does not matter.</summary>
    public static string OfWords(ReadOnlySpan<char> text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length + 1);
        var hash = Of(room.AsSpan(0, SpacedWords.Write(text, room)));
        ArrayPool<char>.Shared.Return(room);
        return hash;
    }

    /// <summary>The words of a text with one space between them.</summary>
    public static string WordsOf(ReadOnlySpan<char> text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length + 1);
        var words = new string(room, 0, SpacedWords.Write(text, room));
        ArrayPool<char>.Shared.Return(room);
        return words;
    }
}
