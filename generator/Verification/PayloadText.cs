using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GenGuide.Sources;

namespace GenGuide.Verification;

/// <summary>JSON of what is graded, as it stands in a page. It is known by its hash, so that a site's payloads need not be kept once more for each place in which they are looked up.</summary>
/// <param name="Key">Stands for the text; no two texts share it.</param>
/// <param name="Json">In UTF-8.</param>
public readonly record struct PayloadText(UInt128 Key, KeptBytes Json)
{
    /// <param name="json">In UTF-8.</param>
    /// <param name="shelf">Where it may lie; null to keep it in memory.</param>
    public static PayloadText Of(ReadOnlySpan<byte> json, TextShelf? shelf = null) => new(KeyOf(json), KeptBytes.Of(json, shelf));

    public static PayloadText Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    /// <summary>The key of a text, for whoever does not keep it.</summary>
    public static UInt128 KeyOf(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    public bool Equals(PayloadText other) => Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>The JSON.</summary>
    public override string ToString() => Json.ReadText();
}
