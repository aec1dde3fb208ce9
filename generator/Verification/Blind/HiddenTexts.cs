using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GenGuide.Verification.Blind;

/// <summary>Reads every text that a file holds for somebody who looks: as it stands, without its markup, unescaped, decoded and unpacked, and all of that inside each other.</summary>
public sealed partial class HiddenTexts(LeakNeedles needles)
{
    private const int Deepest = 4;
    private const int LargestUnpacked = 8 * 1024 * 1024;
    private const string AsItIs = "as it stands";

    /// <summary>Fewer bytes pack nothing that would be looked for.</summary>
    private const int SmallestPacked = 24;

    /// <summary>What is in a run of letters and digits that may be an encoding; the same ones stand in most pages.</summary>
    private readonly ConcurrentDictionary<(string Run, int Depth), IReadOnlyList<HiddenLeak>> _runs = new();

    /// <summary>All that a file gives away.</summary>
    public IEnumerable<HiddenLeak> In(ReadOnlyMemory<byte> content) => In(content.ToArray(), Deepest);

    private List<HiddenLeak> In(byte[] bytes, int depth)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var forms = new[] { text, Plain(text), Unescaped(text), Unescaped(Plain(text)) }.Distinct().ToList();
        var found = forms.SelectMany((form, index) => needles.In(form).Select(leak => new HiddenLeak(leak, index == 0 ? AsItIs : "escaped or among markup"))).ToList();
        if (depth == 0)
        {
            return found;
        }

        var runs = forms.SelectMany(form => Base64Pattern().Matches(form).Concat(HexPattern().Matches(form))).Select(match => match.Value).Distinct();
        found.AddRange(runs.SelectMany(run => _runs.GetOrAdd((run, depth), key => [.. DecodedFrom(key.Run).SelectMany(inner => InInner(inner, key.Depth - 1))])));
        found.AddRange(UnpackedFrom(bytes).SelectMany(inner => InInner(inner, depth - 1)));
        return found;
    }

    private IEnumerable<HiddenLeak> InInner((byte[] Bytes, string How) inner, int depth) =>
        inner.Bytes.Length == 0 ? [] : In(inner.Bytes, depth).Select(leak => leak with { How = Joined(inner.How, leak.How) });

    private static string Joined(string how, string more) => more == AsItIs ? how : $"{how}, {more}";

    private static string Plain(string text) => WebUtility.HtmlDecode(TagPattern().Replace(text, ""));

    private static string Unescaped(string text)
    {
        var written = text.Contains('\\', StringComparison.Ordinal)
            ? EscapePattern().Replace(text, escape => ((char)int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
        return written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
    }

    private static IEnumerable<(byte[] Bytes, string How)> DecodedFrom(string run)
    {
        var base64 = run.Replace('-', '+').Replace('_', '/');

        // What stands directly before it may be letters as well.
        for (var start = 0; start < 4 && start < base64.Length; start++)
        {
            var whole = base64[start..];
            yield return (Convert.FromBase64String(whole.Length % 4 > 1 ? whole + new string('=', 4 - (whole.Length % 4)) : whole[..(whole.Length / 4 * 4)]), "in base64");
        }

        if (run.All(char.IsAsciiHexDigit))
        {
            for (var start = 0; start < 2; start++)
            {
                yield return (Convert.FromHexString(run[start..(start + ((run.Length - start) / 2 * 2))]), "in hexadecimal digits");
            }
        }
    }

    private static IEnumerable<(byte[] Bytes, string How)> UnpackedFrom(byte[] bytes)
    {
        if (bytes.Length < SmallestPacked)
        {
            yield break;
        }

        for (var at = 0; at + 4 < bytes.Length; at++)
        {
            if (bytes[at] == 0x1f && bytes[at + 1] == 0x8b && bytes[at + 2] == 8)
            {
                yield return (Unpack(bytes, at, stream => new GZipStream(stream, CompressionMode.Decompress)), "compressed");
            }
            else if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4 && at + 30 < bytes.Length)
            {
                var start = at + 30 + BitConverter.ToUInt16(bytes, at + 26) + BitConverter.ToUInt16(bytes, at + 28);
                yield return (Unpack(bytes, start, stream => new DeflateStream(stream, CompressionMode.Decompress)), "in an archive");
            }
        }

        yield return (Unpack(bytes, 0, stream => new ZLibStream(stream, CompressionMode.Decompress)), "compressed");
        yield return (Unpack(bytes, 0, stream => new DeflateStream(stream, CompressionMode.Decompress)), "compressed");
        yield return (Unpack(bytes, 0, stream => new BrotliStream(stream, CompressionMode.Decompress)), "compressed");
    }

    /// <summary>As much as can be had; nothing where it is nothing of the kind.</summary>
    private static byte[] Unpack(byte[] bytes, int start, Func<Stream, Stream> open)
    {
        if (start >= bytes.Length)
        {
            return [];
        }

        using var unpacked = new MemoryStream();
        try
        {
            using var stream = open(new MemoryStream(bytes, start, bytes.Length - start));
            var part = new byte[81920];
            for (var read = stream.Read(part); read > 0 && unpacked.Length < LargestUnpacked; read = stream.Read(part))
            {
                unpacked.Write(part, 0, read);
            }
        }
        catch (Exception other) when (other is InvalidDataException or InvalidOperationException or IOException)
        {
            // What came before the break is looked at all the same.
        }

        return unpacked.ToArray();
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\\(?:u|x)\{?(?<code>[0-9a-fA-F]{4}|[0-9a-fA-F]{2})\}?")]
    private static partial Regex EscapePattern();

    [GeneratedRegex("[A-Za-z0-9+/_-]{24,}")]
    private static partial Regex Base64Pattern();

    [GeneratedRegex("[0-9a-fA-F]{24,}")]
    private static partial Regex HexPattern();
}

/// <summary>Something that must not be published, and how it is hidden.</summary>
public sealed record HiddenLeak(Leak Leak, string How);
