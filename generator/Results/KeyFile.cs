using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenGuide.Results;

/// <summary>A trainer's key file cannot be used; the message is a sentence for her.</summary>
public sealed class KeyFileException(string message) : Exception(message);

/// <summary>The trainer's file, opened: her private key, the assignment, and the items as they were assigned.</summary>
/// <remarks><c>Client/elements/key-file.ts</c> says how the file is made up.</remarks>
/// <param name="Content">All that was sealed in it, as JSON.</param>
public sealed record KeyFile(JsonObject Content)
{
    private const string Kind = "GenGuide key file";
    private const int MostCharacters = 120_000_000;
    private const int MostInflated = 400_000_000;
    private const int MostRounds = 10_000_000;
    private const int TagBytes = 16;
    private const int RecoveryLetters = 26;
    private const int RecoveryBytes = 16;
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly byte[] Aad = Encoding.ASCII.GetBytes("GenGuide key file 1");
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public string Code => Text("code");

    public JsonArray Items => (JsonArray)Content["items"]!;

    public JsonArray Roster => (JsonArray)Content["roster"]!;

    /// <summary>Receipts that were collected before and saved with it.</summary>
    public JsonArray Receipts => (JsonArray)Content["receipts"]!;

    /// <summary>The private key; to be disposed of by who asked for it.</summary>
    public ECDiffieHellman OpenKey()
    {
        var key = ECDiffieHellman.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(Text("pkcs8")), out _);
        return key;
    }

    /// <param name="text">Of the file.</param>
    /// <param name="secret">Its passphrase, or its recovery code.</param>
    /// <exception cref="KeyFileException">It is none, it is damaged, or the secret is wrong.</exception>
    public static KeyFile Open(string text, string secret)
    {
        var file = Read(text);
        try
        {
            var key = Unwrap(file, "passphrase", wrap => Rfc2898DeriveBytes.Pbkdf2(secret.Normalize(NormalizationForm.FormC), Bytes(wrap, "salt"), RoundsOf(wrap), HashAlgorithmName.SHA256, 32))
                ?? (ReadRecovery(secret) is { } code ? Unwrap(file, "recovery", wrap => HKDF.DeriveKey(HashAlgorithmName.SHA256, code, 32, Bytes(wrap, "salt"), Aad)) : null)
                ?? throw new KeyFileException("The passphrase does not open the key file. Check it, or give the recovery code in its place.");
            var clear = Decrypt(key, Bytes(file, "iv"), Bytes(file, "content")) ?? throw Damaged();
            var inflated = Inflater.Inflate(clear, MostInflated) ?? throw Damaged();
            return JsonNode.Parse(inflated, documentOptions: Strict) is JsonObject content && IsWhole(content) ? new KeyFile(content) : throw Damaged();
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or CryptographicException or ArgumentException)
        {
            throw Damaged();
        }
    }

    private static JsonObject Read(string text)
    {
        try
        {
            if (text.Length <= MostCharacters && JsonNode.Parse(text, documentOptions: Strict) is JsonObject file && (string?)file["kind"] == Kind)
            {
                return (int?)file["v"] == 1 ? file : throw new KeyFileException("The key file was written by a newer version. Use that version's program.");
            }
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            // It is no key file, as the sentence below says.
        }

        throw new KeyFileException("This is no key file: it does not begin as one. Give the file that the page “Assign a quiz” saved.");
    }

    private static KeyFileException Damaged() => new("The key file is damaged: a part of it is missing or was changed. Use your second copy.");

    private static bool IsWhole(JsonObject content) =>
        content["code"]?.GetValueKind() == JsonValueKind.String && content["pkcs8"]?.GetValueKind() == JsonValueKind.String
        && content["items"] is JsonArray && content["roster"] is JsonArray && content["receipts"] is JsonArray;

    private static byte[]? Unwrap(JsonObject file, string name, Func<JsonObject, byte[]> keyOf)
    {
        var wrap = (JsonObject)file[name]!;
        return Decrypt(keyOf(wrap), Bytes(wrap, "iv"), Bytes(wrap, "key"));
    }

    private static byte[]? Decrypt(byte[] key, byte[] nonce, byte[] sealedBytes)
    {
        if (sealedBytes.Length < TagBytes)
        {
            return null;
        }

        var clear = new byte[sealedBytes.Length - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        try
        {
            cipher.Decrypt(nonce, sealedBytes.AsSpan(0, clear.Length), sealedBytes.AsSpan(clear.Length), clear, Aad);
            return clear;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static int RoundsOf(JsonObject wrap) => (int)wrap["rounds"]! is var rounds and >= 1 and <= MostRounds ? rounds : throw Damaged();

    private static byte[] Bytes(JsonObject part, string name) => Convert.FromBase64String((string)part[name]!);

    private string Text(string name) => (string)Content[name]!;

    /// <summary>Null for a text that is no recovery code.</summary>
    private static byte[]? ReadRecovery(string text)
    {
        var plain = string.Concat(text.ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter != '-')).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (plain.Length != RecoveryLetters || plain.Any(letter => !Letters.Contains(letter, StringComparison.Ordinal)))
        {
            return null;
        }

        var value = plain.Aggregate(BigInteger.Zero, (sum, letter) => (sum << 5) + Letters.IndexOf(letter, StringComparison.Ordinal));
        var bytes = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        return bytes.Length > RecoveryBytes ? null : [.. new byte[RecoveryBytes - bytes.Length], .. bytes];
    }
}
