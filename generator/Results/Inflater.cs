using System.IO.Compression;

namespace GenGuide.Results;

/// <summary>Raw deflate (RFC 1951), within a limit: a few bytes can stand for gigabytes.</summary>
internal static class Inflater
{
    /// <summary>Null when the bytes can't be inflated, or would be more than allowed.</summary>
    public static byte[]? Inflate(byte[] bytes, int most)
    {
        using var source = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[16_384];
        try
        {
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                target.Write(buffer, 0, read);
                if (target.Length > most)
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return target.ToArray();
    }
}
