using System.Text;

namespace GenGuide.Rendering.Paper;

/// <summary>A QR code as it is drawn.</summary>
/// <param name="Size">Modules in a row, with the light margin.</param>
/// <param name="Path">The dark ones, as the data of an SVG path.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(QrModules modules)
    {
        // A row of a usual code takes about a hundred characters.
        var path = new StringBuilder(100 * modules.Size);
        Span<bool> row = new bool[modules.Size];
        for (var y = 0; y < modules.Size; y++)
        {
            modules.CopyRow(y, row);
            AppendRow(path, row, y);
        }

        return new QrCode(modules.Size, path.ToString());
    }

    private static void AppendRow(StringBuilder path, ReadOnlySpan<bool> row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var start = x;
            while (x < row.Length && row[x])
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
