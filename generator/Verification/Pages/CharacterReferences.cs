using System.Globalization;

namespace GenGuide.Verification.Pages;

/// <summary>Replaces <c>&amp;amp;</c> and its like by what they stand for; knows few names and no half-written ones.</summary>
internal static class CharacterReferences
{
    private const int Longest = 10;

    /// <summary>Writes the text without references; false when one of them is not beyond doubt.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<char> decoded, out int length)
    {
        length = 0;
        while (text.Length > 0)
        {
            var plain = text.IndexOf('&') is >= 0 and var at ? at : text.Length;
            text[..plain].CopyTo(decoded[length..]);
            length += plain;
            text = text[plain..];
            if (text.Length == 0)
            {
                return true;
            }

            var end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
            if (end < 0 || CharacterOf(text[1..end]) is not { } character)
            {
                return false;
            }

            decoded[length++] = character;
            text = text[(end + 1)..];
        }

        return true;
    }

    private static char? CharacterOf(ReadOnlySpan<char> name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u00A0',
        ['#', 'x' or 'X', .. var digits] => Numbered(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Numbered(digits, NumberStyles.None),
        _ => null,
    };

    /// <summary>Only what a browser neither refuses nor reads as something else.</summary>
    private static char? Numbered(ReadOnlySpan<char> digits, NumberStyles style)
        => int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number is (>= ' ' and < 0x7F) or (>= 0xA0 and < 0xD800) or (>= 0xE000 and < 0xFDD0)
            ? (char)number
            : null;
}
