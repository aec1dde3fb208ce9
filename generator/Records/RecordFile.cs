using System.Security.Cryptography;

namespace GenGuide.Records;

/// <summary>A file beside the sources in which a build tells the next one what need not be done again: a head, the stamp of what it was made with, a body, and a checksum of all that.</summary>
/// <remarks>
/// Whatever is damaged, cut off or of another stamp is no record at all.
/// Who can write this file can also write the program, so nothing guards against that here; <c>check --built</c> reads no record.
/// </remarks>
/// <param name="root">Of the sources; null for a file that is never there and can't be written.</param>
/// <param name="name">What is recorded.</param>
/// <param name="head">The format and its version.</param>
/// <param name="mostBytes">A longer file is no record.</param>
public sealed class RecordFile(string? root, string name, byte[] head, int mostBytes)
{
    /// <summary>Under the root of the sources; it says of itself that it is not to be committed.</summary>
    public const string Folder = ".genguide";

    private const int BufferSize = 64 * 1024;

    private string? Place => root is null ? null : System.IO.Path.Combine(root, Folder);

    /// <summary>The body; null when there is none that can be used.</summary>
    public ReadOnlyMemory<byte>? Read(byte[] stamp)
    {
        if (Place is null)
        {
            return null;
        }

        try
        {
            var file = new FileInfo(System.IO.Path.Combine(Place, name));
            return file.Exists && file.Length <= mostBytes ? BodyOf(File.ReadAllBytes(file.FullName), stamp) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>In one step: somebody who reads meanwhile reads the old file or the new one. Where that can't be written nothing is recorded, and the next build does all of it again.</summary>
    public void Write(byte[] stamp, Action<BinaryWriter> writeBody)
    {
        if (Place is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Place);
            File.WriteAllText(System.IO.Path.Combine(Place, ".gitignore"), "*\n");
            Replace(System.IO.Path.Combine(Place, name), stamp, writeBody);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // As promised above.
        }
    }

    private void Replace(string path, byte[] stamp, Action<BinaryWriter> writeBody)
    {
        var next = $"{path}.{Guid.NewGuid():n}.next";
        try
        {
            using (var file = File.Create(next))
            {
                using var sha = SHA256.Create();
                using (var hashed = new CryptoStream(file, sha, CryptoStreamMode.Write, leaveOpen: true))
                using (var writer = new BinaryWriter(new BufferedStream(hashed, BufferSize)))
                {
                    writer.Write(head);
                    writer.Write(stamp);
                    writeBody(writer);
                }

                file.Write(sha.Hash);
            }

            File.Move(next, path, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    private ReadOnlyMemory<byte>? BodyOf(byte[] bytes, byte[] stamp)
    {
        var (start, end) = (head.Length + stamp.Length, bytes.Length - SHA256.HashSizeInBytes);
        var isWhole = end >= start
            && bytes.AsSpan().StartsWith(head)
            && bytes.AsSpan(head.Length, stamp.Length).SequenceEqual(stamp)
            && SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end));

        // Without its type, null would be taken for an array that is missing, and so for a body with nothing in it.
        return isWhole ? bytes.AsMemory(start, end - start) : (ReadOnlyMemory<byte>?)null;
    }
}
