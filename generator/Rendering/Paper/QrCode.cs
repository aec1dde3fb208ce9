using System.Text;
using QRCoder;

namespace GenGuide.Rendering.Paper;

/// <summary>A text as a QR code; the only place that knows the library.</summary>
/// <param name="Size">Modules in a row, with the light margin.</param>
/// <param name="Path">The dark ones, as the data of an SVG path.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>The light margin that readers need, in modules.</summary>
    public const int QuietZone = 4;

    /// <summary>Bytes that the largest code (version 40) holds with error correction M; ISO/IEC 18004, table 7.</summary>
    private const int Capacity = 2_331;

    /// <summary>With error correction M: a sheet may get a stain. Null for a text that no code can hold.</summary>
    public static QrCode? Of(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > Capacity)
        {
            return null;
        }

        // The library's matrix comes with its own light margin of the same width.
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            AppendRow(path, data.ModuleMatrix[y], y);
        }

        return new QrCode(data.ModuleMatrix.Count, path.ToString());
    }

    private static void AppendRow(StringBuilder path, System.Collections.BitArray row, int y)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
            {
                x++;
            }

            if (x > start)
            {
                path.Append('M').Append(start).Append(' ').Append(y).Append('h').Append(x - start).Append("v1h-").Append(x - start).Append('z');
            }
        }
    }
}
