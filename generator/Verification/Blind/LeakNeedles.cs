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

    /// <summary>What shares so much with a published text is a quotation of it, and a few letters more may agree by accident.</summary>
    private const int Quoted = 24;

    private const ulong Base = 1_000_003;
    private const int SumBits = 20;

    /// <summary>What the character counts that leaves the window.</summary>
    private static readonly ulong Leaving = Enumerable.Range(0, Window).Aggregate(1UL, (power, _) => power * Base);

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
    private readonly bool[] _sums = new bool[1 << SumBits];
    private readonly Dictionary<string, Leak> _short = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leak> _hex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leak> _base64 = new(StringComparer.Ordinal);

    public LeakNeedles(IEnumerable<ProtectedBank> banks)
    {
        foreach (var bank in banks)
        {
            var published = bank.Published.Select(Squashed.Of).ToList();
            var known = PublishedOf(bank, published);
            foreach (var item in bank.Items)
            {
                AddWords(item, published, known);
                AddFingerprints(item);
            }
        }

        foreach (var window in _windows.Keys)
        {
            _sums[PlaceOf(SumOf(window))] = true;
        }
    }

    /// <summary>All that a text gives away; each once.</summary>
    public IEnumerable<Leak> In(string text)
    {
        var squashed = Squashed.Of(text);
        return WordsIn(squashed)
            .Concat(_short.Where(needle => squashed.Contains(needle.Key, StringComparison.Ordinal)).Select(needle => needle.Value))
            .Concat(FingerprintsIn(text.ToLowerInvariant(), HexDigits, _hex, char.IsAsciiHexDigitLower))
            .Concat(FingerprintsIn(text.Replace('-', '+').Replace('_', '/'), Base64Characters, _base64, character => char.IsAsciiLetterOrDigit(character) || character is '+' or '/'))
            .Distinct();
    }

    /// <summary>A sum that moves along with the window tells nearly every place at which nothing can be.</summary>
    private List<Leak> WordsIn(string text)
    {
        var found = new List<Leak>();
        var lookup = _windows.GetAlternateLookup<ReadOnlySpan<char>>();
        var sum = 0UL;
        for (var end = 0; end < text.Length; end++)
        {
            sum = (sum * Base) + text[end] - (end >= Window ? text[end - Window] * Leaving : 0);
            if (end >= Window - 1 && _sums[PlaceOf(sum)] && lookup.TryGetValue(text.AsSpan(end - Window + 1, Window), out var leak))
            {
                found.Add(leak);
            }
        }

        return found;
    }

    private static ulong SumOf(string window) => window.Aggregate(0UL, (sum, character) => (sum * Base) + character);

    private static int PlaceOf(ulong sum) => (int)((sum * 0x9E3779B97F4A7C15) >> (64 - SumBits));

    private static List<Leak> FingerprintsIn(string text, int length, Dictionary<string, Leak> needles, Func<char, bool> belongs)
    {
        var found = new List<Leak>();
        var lookup = needles.GetAlternateLookup<ReadOnlySpan<char>>();
        var run = 0;
        for (var end = 0; end < text.Length; end++)
        {
            run = belongs(text[end]) ? run + 1 : 0;
            if (run >= length && lookup.TryGetValue(text.AsSpan(end - length + 1, length), out var leak))
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
            foreach (var window in WindowsOf(text, Window).Where(window => !WindowsOf(window, Quoted).Any(known.Contains)))
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

    private static IEnumerable<string> WindowsOf(string text, int length) => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(start => text.Substring(start, length));

    /// <summary>What of the secret texts stands in published ones as well.</summary>
    private static HashSet<string> PublishedOf(ProtectedBank bank, List<string> published)
    {
        var secret = bank.Items.SelectMany(item => item.Texts).Select(Squashed.Of).SelectMany(text => WindowsOf(text, Quoted)).ToHashSet(StringComparer.Ordinal);
        var lookup = secret.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in published)
        {
            for (var start = 0; start + Quoted <= text.Length; start++)
            {
                if (lookup.TryGetValue(text.AsSpan(start, Quoted), out var known))
                {
                    found.Add(known);
                }
            }
        }

        return found;
    }

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
