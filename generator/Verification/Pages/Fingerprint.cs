using System.Runtime.InteropServices;

namespace GenGuide.Verification.Pages;

/// <summary>64 bits that stand for a text where keeping the text would cost too much; two texts of one site never share them by accident.</summary>
public static class Fingerprint
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text) => Of(text, 0);

    /// <summary>Of a text that follows others, whose fingerprint is given.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong before)
    {
        var sum = before ^ ((ulong)text.Length * Odd);
        var words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var word in words)
        {
            sum = Mixed(sum ^ word);
        }

        foreach (var character in text[(words.Length * 4)..])
        {
            sum = Mixed(sum ^ character);
        }

        return Mixed(sum);
    }

    private static ulong Mixed(ulong sum)
    {
        // By an odd number, so that nothing is lost; the upper half, in which all bits meet, stirs the lower one.
        sum = (sum ^ 0xD6E8FEB86659FD93) * Odd;
        return sum ^ (sum >> 32);
    }
}
