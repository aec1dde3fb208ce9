using System.Numerics;
using System.Text;

namespace GenGuide.Results;

/// <summary>Bytes as text that every mail and chat program leaves alone: in base 62, by blocks of 32 bytes that are read as whole numbers, the first byte first.</summary>
/// <remarks>The same as <c>Client/elements/bytes.ts</c>; known texts hold the two together.</remarks>
public static class Base62
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int BlockBytes = 32;

    /// <summary>How many digits so many bytes take: the least that can hold them.</summary>
    private static readonly int[] DigitsFor = [.. Enumerable.Range(0, BlockBytes + 1).Select(count => (int)Math.Ceiling(count * 8 / Math.Log2(Digits.Length)))];

    private static readonly int BlockDigits = DigitsFor[BlockBytes];

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        for (var at = 0; at < bytes.Length; at += BlockBytes)
        {
            var block = bytes[at..Math.Min(at + BlockBytes, bytes.Length)];
            var value = new BigInteger(block, isUnsigned: true, isBigEndian: true);
            var part = new char[DigitsFor[block.Length]];
            for (var index = part.Length - 1; index >= 0; index--)
            {
                value = BigInteger.DivRem(value, Digits.Length, out var digit);
                part[index] = Digits[(int)digit];
            }

            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>Null for a text that no bytes give.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at += BlockDigits)
        {
            var part = text.AsSpan(at, Math.Min(BlockDigits, text.Length - at));
            var count = Array.IndexOf(DigitsFor, part.Length);
            var value = BigInteger.Zero;
            foreach (var digit in part)
            {
                var number = Digits.IndexOf(digit, StringComparison.Ordinal);
                if (number < 0)
                {
                    return null;
                }

                value = (value * Digits.Length) + number;
            }

            if (count < 0 || value.GetByteCount(isUnsigned: true) > Math.Max(count, 1))
            {
                return null;
            }

            var block = new byte[count];
            var written = value.ToByteArray(isUnsigned: true, isBigEndian: true);
            if (count > 0)
            {
                written.CopyTo(block, count - written.Length);
            }

            bytes.AddRange(block);
        }

        return [.. bytes];
    }
}
