using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GenGuide.Sealing;

/// <summary>The secret of whoever assigns blind banks: it orders choices, names versions and seals answers. All of it follows from the secret and the bank, so equal sources and an equal secret give equal bytes.</summary>
public sealed class BlindKey
{
    private const string Prefix = "genguide-blind-key-1 ";
    private const int Bytes = 32;

    private readonly byte[] _secret;

    private BlindKey(byte[] secret) => _secret = secret;

    /// <summary>A new secret; the one place of the program where chance decides.</summary>
    public static BlindKey Create() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The secret that a key file holds; null when the text is none.</summary>
    public static BlindKey? Parse(string text)
    {
        var line = text.Trim();
        if (!line.StartsWith(Prefix, StringComparison.Ordinal) || !Base64Url.IsValid(line.AsSpan(Prefix.Length), out var length) || length != Bytes)
        {
            return null;
        }

        // One secret is written in one way only.
        var key = new BlindKey(Base64Url.DecodeFromChars(line.AsSpan(Prefix.Length)));
        return key.Text == line ? key : null;
    }

    /// <summary>The one line of a key file.</summary>
    public string Text => Prefix + Base64Url.EncodeToString(_secret);

    /// <summary>What nobody can compute without the secret.</summary>
    /// <param name="purpose">Keeps what is computed for one end from being of use for another.</param>
    /// <param name="text">What it is computed from.</param>
    public byte[] Hmac(string purpose, string text) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{purpose}\n{text}"));

    /// <summary>A key of 256 bits that follows from the secret.</summary>
    public byte[] Derive(string info) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Bytes, salt: [], Encoding.UTF8.GetBytes(info));
}
