using System.Text.RegularExpressions;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace GenGuide.Tests;

/// <summary>Reads QR codes by a decoder that shares nothing with what draws them.</summary>
public static partial class QrPicture
{
    private const int Pixels = 4;

    /// <summary>The picture is drawn and not photographed, so nothing has to be found in it first.</summary>
    private static readonly Dictionary<DecodeHintType, object> Clean = new() { [DecodeHintType.PURE_BARCODE] = true };

    /// <summary>What the path of a page's code says; null when it can't be read.</summary>
    /// <param name="path">The data of the SVG path: a stroke for each run of dark modules.</param>
    /// <param name="size">Modules in a row, with the light margin.</param>
    public static string? Read(string path, int size)
    {
        var rows = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        foreach (var groups in StrokePattern().Matches(path).Select(stroke => stroke.Groups))
        {
            Assert.Equal(groups[3].Value, groups[4].Value);
            Array.Fill(rows[Number(groups[2])], true, Number(groups[1]), Number(groups[3]));
        }

        return Read(rows);
    }

    /// <summary>What rows of 0 and 1 say, without a margin.</summary>
    public static string? Read(IReadOnlyList<string> rows)
    {
        var empty = new bool[rows.Count + 8];
        var framed = rows.Select(row => new bool[4].Concat(row.Select(module => module == '1')).Concat(new bool[4]).ToArray());
        return Read([.. Enumerable.Repeat(empty, 4), .. framed, .. Enumerable.Repeat(empty, 4)]);
    }

    private static string? Read(bool[][] rows)
    {
        var side = rows.Length * Pixels;
        var grey = new byte[side * side];
        for (var pixel = 0; pixel < grey.Length; pixel++)
        {
            grey[pixel] = rows[pixel / side / Pixels][pixel % side / Pixels] ? byte.MinValue : byte.MaxValue;
        }

        var source = new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Clean)?.Text;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-(\d+)z")]
    private static partial Regex StrokePattern();
}
