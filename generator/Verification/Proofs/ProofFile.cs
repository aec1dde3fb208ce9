using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GenGuide.Verification.Proofs;

/// <summary>Hashes in a file: a head, the stamp they were made with, the hashes, and a checksum of all that.</summary>
public sealed class ProofFile
{
    /// <summary>The format and its version.</summary>
    private static readonly byte[] Head = "GGproofs1\n"u8.ToArray();

    /// <summary>Of 10,000 banks with six items it is a little above one megabyte.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly int KeySize = Marshal.SizeOf<UInt128>();

    private readonly HashSet<UInt128> _keys;

    private ProofFile(HashSet<UInt128> keys) => _keys = keys;

    public static ProofFile Empty { get; } = new([]);

    public int Count => _keys.Count;

    public bool Has(UInt128 key) => _keys.Contains(key);

    /// <summary>Empty when there is none, or it is not whole, or it was made with another stamp.</summary>
    public static ProofFile Read(string path, byte[] stamp)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= MostBytes ? Read(File.ReadAllBytes(path), stamp) : Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Empty;
        }
    }

    /// <summary>In one step: somebody who reads meanwhile reads the old file or the new one.</summary>
    public static void Write(string path, byte[] stamp, IEnumerable<UInt128> keys)
    {
        var sorted = keys.Order().ToArray();
        var bytes = new byte[Head.Length + stamp.Length + (sorted.Length * KeySize) + SHA256.HashSizeInBytes];
        Head.CopyTo(bytes, 0);
        stamp.CopyTo(bytes, Head.Length);
        for (var number = 0; number < sorted.Length; number++)
        {
            BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(Head.Length + stamp.Length + (number * KeySize)), sorted[number]);
        }

        SHA256.HashData(bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes), bytes.AsSpan(bytes.Length - SHA256.HashSizeInBytes));
        var next = $"{path}.{Guid.NewGuid():n}.next";
        try
        {
            File.WriteAllBytes(next, bytes);
            File.Move(next, path, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }

    private static ProofFile Read(ReadOnlySpan<byte> bytes, byte[] stamp)
    {
        var keysEnd = bytes.Length - SHA256.HashSizeInBytes;
        var keysStart = Head.Length + stamp.Length;
        if (keysEnd < keysStart
            || (keysEnd - keysStart) % KeySize != 0
            || !bytes.StartsWith(Head)
            || !bytes[Head.Length..keysStart].SequenceEqual(stamp)
            || !SHA256.HashData(bytes[..keysEnd]).AsSpan().SequenceEqual(bytes[keysEnd..]))
        {
            return Empty;
        }

        var keys = new HashSet<UInt128>((keysEnd - keysStart) / KeySize);
        for (var place = keysStart; place < keysEnd; place += KeySize)
        {
            keys.Add(BinaryPrimitives.ReadUInt128LittleEndian(bytes[place..]));
        }

        return new ProofFile(keys);
    }
}
