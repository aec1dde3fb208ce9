using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenGuide.Sealing;

/// <summary>The answers of a blind bank, as only the key file opens them: AES-256-GCM under a key that HKDF derives, and what is said in clear is bound to them.</summary>
public static class SealedAnswers
{
    public const int Version = 1;
    public const string Kind = "genguide-blind";

    private const string KeyInfo = "GenGuide blind answers 1";
    private const string NoncePurpose = "GenGuide blind nonce 1";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file for the trainer. Its nonce follows from what is sealed, so that it never serves two texts.</summary>
    public static byte[] Seal(BlindKey key, string site, string bank, string version, string answers)
    {
        var clear = Encoding.UTF8.GetBytes(answers);
        var bound = BoundTo(site, bank, version);
        var nonce = key.Hmac(NoncePurpose, $"{bound}\n{answers}")[..NonceBytes];
        var hidden = new byte[clear.Length + TagBytes];
        using var cipher = new AesGcm(key.Derive(KeyInfo), TagBytes);
        cipher.Encrypt(nonce, clear, hidden.AsSpan(0, clear.Length), hidden.AsSpan(clear.Length), Encoding.UTF8.GetBytes(bound));

        var envelope = new JsonObject
        {
            ["v"] = Version,
            ["kind"] = Kind,
            ["site"] = site,
            ["bank"] = bank,
            ["version"] = version,
            ["nonce"] = Convert.ToBase64String(nonce),
            ["sealed"] = Convert.ToBase64String(hidden),
        };
        return Encoding.UTF8.GetBytes(envelope.ToJsonString(Json) + "\n");
    }

    /// <summary>The answers in clear; null when the file was sealed with another key, or altered.</summary>
    public static string? Open(BlindKey key, ReadOnlySpan<byte> envelope)
    {
        using var document = JsonDocument.Parse(envelope.ToArray());
        string Text(string name) => document.RootElement.GetProperty(name).GetString()!;
        var hidden = Convert.FromBase64String(Text("sealed"));
        var clear = new byte[hidden.Length - TagBytes];
        using var cipher = new AesGcm(key.Derive(KeyInfo), TagBytes);
        try
        {
            cipher.Decrypt(Convert.FromBase64String(Text("nonce")), hidden.AsSpan(0, clear.Length), hidden.AsSpan(clear.Length), clear, Encoding.UTF8.GetBytes(BoundTo(Text("site"), Text("bank"), Text("version"))));
            return Encoding.UTF8.GetString(clear);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>The associated data: a line for each field that stands in clear before the nonce.</summary>
    private static string BoundTo(string site, string bank, string version) => $"{Version}\n{Kind}\n{site}\n{bank}\n{version}";
}
