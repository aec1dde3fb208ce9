using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GenGuide.Records;

namespace GenGuide.Verification.Proofs;

/// <summary>What earlier builds have proved, so that it need not be proved again while neither the payload nor a script nor this program has changed.</summary>
/// <remarks>Only success is recorded, as a hash of everything that it depends on.</remarks>
public sealed class ProofRecords
{
    private const string Proofs = "proofs";

    /// <summary>Of 10,000 banks with six items it is a little above one megabyte.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly RecordFile _file;
    private readonly Lock _gate = new();
    private readonly HashSet<UInt128> _used = [];
    private HashSet<UInt128> _loaded = [];
    private byte[] _stamp = [];

    private ProofRecords(string? root, string name = Proofs) => _file = new RecordFile(root, name, "GGproofs1\n"u8.ToArray(), MostBytes);

    /// <summary>No record of anything, and none is made.</summary>
    public static ProofRecords None => new(null);

    /// <summary>The records beside the sources, if there are any.</summary>
    /// <param name="root">Of the sources.</param>
    /// <param name="name">What is recorded.</param>
    public static ProofRecords Under(string root, string name = Proofs) => new(root, name);

    /// <summary>Takes what was recorded with the same scripts and the same program.</summary>
    public void Load(IReadOnlyList<string> scripts)
    {
        _used.Clear();
        _stamp = StampOf(scripts);
        _loaded = KeysIn(_file.Read(_stamp) ?? default);
    }

    public bool Has(UInt128 key)
    {
        var isKnown = _loaded.Contains(key);
        if (isKnown)
        {
            Add(key);
        }

        return isKnown;
    }

    /// <summary>Something was proved.</summary>
    public void Add(UInt128 key)
    {
        lock (_gate)
        {
            _used.Add(key);
        }
    }

    /// <summary>What a proof depends on.</summary>
    /// <param name="claim">What is proved of it.</param>
    /// <param name="texts">As they are written.</param>
    public UInt128 KeyOf(string claim, params ReadOnlySpan<string> texts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(_stamp);
        sha.AppendData(Encoding.UTF8.GetBytes(claim + '\0'));
        foreach (var text in texts)
        {
            Append(sha, text);
        }

        sha.GetHashAndReset(hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    /// <summary>The same for a text that is known by its key.</summary>
    public UInt128 KeyOf(string claim, UInt128 payload)
    {
        return PayloadText.KeyOf([.. _stamp, .. Encoding.UTF8.GetBytes(claim + '\0'), .. MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(ref payload))]);
    }

    /// <summary>Keeps what this build has used, and nothing else.</summary>
    public void Save()
    {
        if (_used.Count == _loaded.Count && _used.All(_loaded.Contains))
        {
            return;
        }

        _file.Write(_stamp, writer =>
        {
            foreach (var key in _used.Order())
            {
                writer.Write((ulong)key);
                writer.Write((ulong)(key >> 64));
            }
        });
    }

    private static HashSet<UInt128> KeysIn(ReadOnlyMemory<byte> body) => [.. MemoryMarshal.Cast<byte, UInt128>(body.Span)];

    /// <summary>Changes with every script and with every build of this program, whose compiler of scripts takes part in the proof.</summary>
    private static byte[] StampOf(IReadOnlyList<string> scripts)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(typeof(ProofRecords).Module.ModuleVersionId.ToByteArray());
        foreach (var script in scripts)
        {
            Append(sha, script);
        }

        return sha.GetHashAndReset();
    }

    /// <summary>With its length, so that no two lists of texts look alike.</summary>
    private static void Append(IncrementalHash sha, string text)
    {
        sha.AppendData(BitConverter.GetBytes(text.Length));
        sha.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
