using System.Security.Cryptography;
using System.Text;

namespace GenGuide.Sources;

/// <summary>Short fingerprints of content: the first ten hexadecimal digits of a SHA-256.</summary>
public static class ContentHash
{
    private const int Digits = 10;

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of a text's words: how lines are broken and how many spaces part the words does not matter.</summary>
    public static string OfWords(string text) => Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
