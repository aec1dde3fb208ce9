using System.Security.Cryptography;
using System.Text;

namespace GenGuide.Results;

/// <summary>Why a sealed text could not be opened.</summary>
public enum SealProblem
{
    None,

    /// <summary>It is no sealed text.</summary>
    Unreadable,

    /// <summary>It was sealed for another key.</summary>
    OtherKey,

    /// <summary>It, or the assignment that it answers, has been changed.</summary>
    Refused,
}

/// <summary>Seals and opens receipts: ECDH on P-256, HKDF-SHA-256 (RFC 5869) with both public keys as salt, AES-256-GCM with the bytes of the assignment as additional data.</summary>
/// <remarks>The same as <c>Client/elements/sealing.ts</c>, which says how a body is made up; known receipts hold the two together.</remarks>
public static class ReceiptSeal
{
    private const int IdBytes = 4;
    private const int PointBytes = 33;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;

    private static readonly byte[] Info = Encoding.ASCII.GetBytes("GenGuide receipt 1");

    /// <summary>The clear bytes, or why there are none.</summary>
    /// <param name="body">What the armour holds.</param>
    /// <param name="assignment">The bytes that the assignment's code stands for.</param>
    /// <param name="key">The trainer's private key.</param>
    public static (byte[]? Clear, SealProblem Problem) Open(string body, ReadOnlySpan<byte> assignment, ECDiffieHellman key)
    {
        if (Base62.Read(body) is not { } bytes || bytes.Length < IdBytes + PointBytes + TagBytes)
        {
            return (null, SealProblem.Unreadable);
        }

        var own = Compressed(key);
        if (!bytes.AsSpan(0, IdBytes).SequenceEqual(SHA256.HashData(own).AsSpan(0, IdBytes)))
        {
            return (null, SealProblem.OtherKey);
        }

        try
        {
            using var theirs = Import(bytes.AsSpan(IdBytes, PointBytes));
            var agreed = Agree(key, theirs, Raw(theirs), Raw(key));
            var sealedText = bytes.AsSpan(IdBytes + PointBytes);
            var clear = new byte[sealedText.Length - TagBytes];
            using var cipher = new AesGcm(agreed.AsSpan(0, KeyBytes), TagBytes);
            cipher.Decrypt(agreed.AsSpan(KeyBytes), sealedText[..^TagBytes], sealedText[^TagBytes..], clear, assignment);
            return (clear, SealProblem.None);
        }
        catch (CryptographicException)
        {
            return (null, SealProblem.Refused);
        }
    }

    /// <summary>The body of a new receipt, made with a key of its own.</summary>
    /// <param name="clear">What it says.</param>
    /// <param name="assignment">The bytes that the assignment's code stands for.</param>
    /// <param name="publicKey">The trainer's, as the assignment names it.</param>
    /// <param name="own">The receipt's own key; used once.</param>
    public static string Seal(ReadOnlySpan<byte> clear, ReadOnlySpan<byte> assignment, string publicKey, ECDiffieHellman own)
    {
        using var theirs = Import(Convert.FromHexString(publicKey));
        var agreed = Agree(own, theirs, Raw(own), Raw(theirs));
        var sealedText = new byte[clear.Length];
        var tag = new byte[TagBytes];
        using var cipher = new AesGcm(agreed.AsSpan(0, KeyBytes), TagBytes);
        cipher.Encrypt(agreed.AsSpan(KeyBytes), clear, sealedText, tag, assignment);
        return Base62.Write([.. SHA256.HashData(Convert.FromHexString(publicKey))[..IdBytes], .. Compressed(own), .. sealedText, .. tag]);
    }

    /// <summary>A public key as an assignment names it.</summary>
    public static string PublicKeyOf(ECDiffieHellman key) => Convert.ToHexStringLower(Compressed(key));

    private static byte[] Agree(ECDiffieHellman key, ECDiffieHellman theirs, byte[] receipts, byte[] trainers)
    {
        using var other = theirs.PublicKey;
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, key.DeriveRawSecretAgreement(other), KeyBytes + NonceBytes, [.. receipts, .. trainers], Info);
    }

    private static byte[] Raw(ECDiffieHellman key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [4, .. point.X!, .. point.Y!];
    }

    private static byte[] Compressed(ECDiffieHellman key)
    {
        var raw = Raw(key);
        return [(byte)(2 + (raw[^1] % 2)), .. raw[1..33]];
    }

    private static ECDiffieHellman Import(ReadOnlySpan<byte> compressed) =>
        ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = CurvePoint.Decompress(compressed) });
}
