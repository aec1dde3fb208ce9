using System.Globalization;

namespace GenGuide.Sources;

/// <summary>A fingerprint of a text as <see cref="ContentHash"/> has it, for where very many are kept: as a number, which takes a sixth of the room.</summary>
public readonly record struct ShortHash
{
    /// <summary>The bit above the digits; without it there is none.</summary>
    private const ulong IsThere = 1UL << (4 * ContentHash.Digits);

    private readonly ulong _value;

    private ShortHash(string digits) => _value = IsThere | ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Of nothing: it is written with no digits.</summary>
    public static ShortHash None => default;

    public static ShortHash Of(ReadOnlySpan<char> text) => new(ContentHash.Of(text));

    /// <summary>Of a text's words: how lines are broken and how many spaces part the words does not matter.</summary>
    public static ShortHash OfWords(ReadOnlySpan<char> text) => new(ContentHash.OfWords(text));

    /// <summary>Its ten hexadecimal digits.</summary>
    public override string ToString() => _value == 0 ? "" : (_value ^ IsThere).ToString($"x{ContentHash.Digits}", CultureInfo.InvariantCulture);
}
