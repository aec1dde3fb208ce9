using System.Text;
using QRCoder;

namespace GenGuide.Rendering.Paper;

/// <summary>The light and dark squares of a QR code; the only place that knows the library.</summary>
/// <param name="Size">Squares in a row, with the light margin.</param>
/// <param name="Bits">Row by row, eight to a byte, the first in the lowest bit; 1 is dark.</param>
public sealed record QrModules(int Size, ReadOnlyMemory<byte> Bits)
{
    /// <summary>Bytes that the largest code (version 40) holds with error correction M; ISO/IEC 18004, table 7.</summary>
    private const int Capacity = 2_331;

    /// <summary>With error correction M: a sheet may get a stain. Null for a text that no code can hold.</summary>
    public static QrModules? Of(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > Capacity)
        {
            return null;
        }

        // The library's matrix comes with its own light margin, as wide as readers need.
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        var bits = new byte[BytesOf(size)];
        for (var place = 0; place < size * size; place++)
        {
            if (data.ModuleMatrix[place / size][place % size])
            {
                bits[place / 8] |= (byte)(1 << (place % 8));
            }
        }

        return new QrModules(size, bits);
    }

    /// <summary>How many bytes hold the squares of a code.</summary>
    public static int BytesOf(int size) => ((size * size) + 7) / 8;

    /// <summary>The squares of a row, in one read of the bits.</summary>
    /// <param name="y">Which row.</param>
    /// <param name="row">Takes them: true is dark.</param>
    public void CopyRow(int y, Span<bool> row)
    {
        var bits = Bits.Span;
        for (var (x, place) = (0, y * Size); x < Size; x++, place++)
        {
            row[x] = (bits[place / 8] & (1 << (place % 8))) != 0;
        }
    }
}
