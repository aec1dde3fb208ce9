using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GenGuide.Verification;

/// <summary>JSON of what is graded, as it stands in a page. It is known by its hash, so that a site's payloads need not be kept once more for each place in which they are looked up.</summary>
public readonly struct PayloadText(ReadOnlyMemory<byte> json) : IEquatable<PayloadText>
{
    /// <summary>In UTF-8.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>Stands for the text; no two texts share it.</summary>
    public UInt128 Key { get; } = KeyOf(json.Span);

    public static PayloadText Of(string json) => new(Encoding.UTF8.GetBytes(json));

    /// <summary>The key of a text, for whoever does not keep it.</summary>
    public static UInt128 KeyOf(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    public static bool operator ==(PayloadText one, PayloadText other) => one.Equals(other);

    public static bool operator !=(PayloadText one, PayloadText other) => !one.Equals(other);

    public bool Equals(PayloadText other) => Key == other.Key;

    public override bool Equals(object? obj) => obj is PayloadText other && Equals(other);

    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>The JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Json.Span);
}
