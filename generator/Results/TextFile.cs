using System.Text;

namespace GenGuide.Results;

/// <summary>The text of a file in whatever encoding mail programs write; every byte gives something.</summary>
public static class TextFile
{
    public static string Decode(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xff, 0xfe, ..]:
                return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            case [0xfe, 0xff, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
