using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GenGuide.Verification.Blind;

/// <summary>Every text that a file holds for somebody who looks: as it stands, without its markup, unescaped, decoded and unpacked, and all of that inside each other.</summary>
public static partial class HiddenTexts
{
    private const int Deepest = 4;
    private const int LargestUnpacked = 8 * 1024 * 1024;
    private const string AsItIs = "as it stands";

    /// <summary>Texts, each with how it is hidden.</summary>
    public static IEnumerable<(string Text, string How)> Of(ReadOnlyMemory<byte> content) => Of(content.ToArray(), AsItIs, Deepest);

    private static IEnumerable<(string Text, string How)> Of(byte[] bytes, string how, int depth)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var read = new[] { text, Plain(text), Unescaped(text), Unescaped(Plain(text)) }.Distinct().ToList();
        var here = read.Select((form, index) => (form, index == 0 ? how : Joined(how, "escaped or among markup")));
        return depth == 0 ? here : here.Concat(read.SelectMany(DecodedIn).Concat(UnpackedFrom(bytes)).SelectMany(inner => Of(inner.Bytes, Joined(how, inner.How), depth - 1)));
    }

    private static string Joined(string how, string more) => how == AsItIs ? more : $"{how}, {more}";

    private static string Plain(string text) => WebUtility.HtmlDecode(TagPattern().Replace(text, ""));

    private static string Unescaped(string text)
    {
        var written = text.Contains('\\', StringComparison.Ordinal)
            ? EscapePattern().Replace(text, escape => ((char)int.Parse(escape.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;
        return written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
    }

    private static IEnumerable<(byte[] Bytes, string How)> DecodedIn(string text)
    {
        foreach (var run in Base64Pattern().Matches(text).Select(match => match.Value.Replace('-', '+').Replace('_', '/')))
        {
            // What stands directly before it may be letters as well.
            for (var start = 0; start < 4 && start < run.Length; start++)
            {
                var whole = run[start..];
                yield return (Convert.FromBase64String(whole[..(whole.Length / 4 * 4)]), "in base64");
                if (whole.Length % 4 > 1)
                {
                    yield return (Convert.FromBase64String(whole + new string('=', 4 - (whole.Length % 4))), "in base64");
                }
            }
        }

        foreach (var run in HexPattern().Matches(text).Select(match => match.Value))
        {
            for (var start = 0; start < 2; start++)
            {
                yield return (Convert.FromHexString(run[start..(start + ((run.Length - start) / 2 * 2))]), "in hexadecimal digits");
            }
        }
    }

    private static IEnumerable<(byte[] Bytes, string How)> UnpackedFrom(byte[] bytes)
    {
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
