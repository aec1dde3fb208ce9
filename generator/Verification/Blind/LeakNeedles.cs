using System.Security.Cryptography;
using System.Text;
using GenGuide.Sealing;

namespace GenGuide.Verification.Blind;

/// <summary>What would give an item away, in the forms in which it is looked for.</summary>
public sealed class LeakNeedles
{
    private const string Words = "feedback or reasons";
    private const string Fingerprint = "a fingerprint of the answer";

    /// <summary>So many letters in a row are no accident; shorter texts are looked for as a whole.</summary>
    private const int Window = 32;

    /// <summary>Below this a text is too short to be told from any other.</summary>
    private const int Shortest = 12;

    private const int HexDigits = 10;
    private const int Base64Characters = 14;

    /// <summary>How somebody would write an item and its answer into one text to be hashed.</summary>
    private static readonly string[] Joints = ["", "|", ":", "-", "/", " ", "\n", ",", "=", "_"];

    private static readonly Func<byte[], byte[]>[] Algorithms =
    [
        SHA256.HashData,
        SHA512.HashData,
        SHA384.HashData,
#pragma warning disable CA5350, CA5351 // They protect nothing here: they are looked for.
        SHA1.HashData,
        MD5.HashData,
#pragma warning restore CA5350, CA5351
    ];

    private readonly Dictionary<string, Leak> _windows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leak> _short = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leak> _hex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leak> _base64 = new(StringComparer.Ordinal);

    public LeakNeedles(IEnumerable<ProtectedBank> banks)
    {
        foreach (var bank in banks)
        {
            var published = bank.Published.Select(Squashed.Of).ToList();
            var known = published.SelectMany(WindowsOf).ToHashSet(StringComparer.Ordinal);
            foreach (var item in bank.Items)
            {
                AddWords(item, published, known);
                AddFingerprints(item);
            }
        }
    }

    /// <summary>All that a text gives away; each once.</summary>
    public IEnumerable<Leak> In(string text)
    {
        var squashed = Squashed.Of(text);
        return Passing(squashed, Window, _windows)
            .Concat(_short.Where(needle => squashed.Contains(needle.Key, StringComparison.Ordinal)).Select(needle => needle.Value))
            .Concat(Passing(text.ToLowerInvariant(), HexDigits, _hex))
            .Concat(Passing(text.Replace('-', '+').Replace('_', '/'), Base64Characters, _base64))
            .Distinct();
    }

    private static List<Leak> Passing(string text, int length, Dictionary<string, Leak> needles)
    {
        var found = new List<Leak>();
        var lookup = needles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start + length <= text.Length; start++)
        {
            if (lookup.TryGetValue(text.AsSpan(start, length), out var leak))
            {
                found.Add(leak);
            }
        }

        return found;
    }

    private void AddWords(ProtectedItem item, List<string> published, HashSet<string> known)
    {
        var leak = new Leak(item.Id, Words);
        foreach (var text in item.Texts.Select(Squashed.Of))
        {
            foreach (var window in WindowsOf(text).Where(window => !known.Contains(window)))
            {
                AddText(_windows, window, leak);
            }

            if (text.Length is >= Shortest and < Window && !published.Any(other => other.Contains(text, StringComparison.Ordinal)))
            {
                AddText(_short, text, leak);
            }
        }
    }

    private static void AddText(Dictionary<string, Leak> needles, string text, Leak leak)
    {
        needles[text] = leak;
        needles[new string([.. text.Reverse()])] = leak;
        needles[new string([.. text.Select(TurnedByThirteen)])] = leak;
    }

    private static char TurnedByThirteen(char character) => char.IsAsciiLetterLower(character) ? (char)('a' + ((character - 'a' + 13) % 26)) : character;

    private static IEnumerable<string> WindowsOf(string text) => Enumerable.Range(0, Math.Max(0, text.Length - Window + 1)).Select(start => text.Substring(start, Window));

    private void AddFingerprints(ProtectedItem item)
    {
        var leak = new Leak(item.Id, Fingerprint);
        foreach (var hash in item.Hashes.Where(hash => hash.Length >= HexDigits))
        {
            _hex[hash[..HexDigits]] = leak;
        }

        var texts = item.Keys.SelectMany(key => Joints.SelectMany(joint => new[] { item.Id + joint + key, key + joint + item.Id }));
        foreach (var bytes in texts.Distinct().Select(Encoding.UTF8.GetBytes))
        {
            foreach (var hash in Algorithms.Select(algorithm => algorithm(bytes)))
            {
                _hex[Convert.ToHexStringLower(hash)[..HexDigits]] = leak;
                _base64[Convert.ToBase64String(hash)[..Base64Characters]] = leak;
            }
        }
    }
}

/// <summary>Something that must not be published, found.</summary>
/// <param name="Item">The id of the blind item.</param>
/// <param name="What">What of it; its words are not repeated, because a log may be public.</param>
public sealed record Leak(string Item, string What);
