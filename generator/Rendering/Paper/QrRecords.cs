using System.Collections.Concurrent;
using GenGuide.Records;

namespace GenGuide.Rendering.Paper;

/// <summary>The QR codes that earlier builds have made. Which of its eight masks makes a code easiest to read takes longer to find out than to draw the sheet on which it stands.</summary>
public sealed class QrRecords
{
    /// <summary>What its file is called.</summary>
    public const string FileName = "codes";

    /// <summary>Of 10,000 banks it is about two megabytes.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly RecordFile _file;
    private readonly byte[] _stamp = typeof(QrRecords).Module.ModuleVersionId.ToByteArray();
    private readonly Dictionary<string, QrModules> _known;
    private readonly ConcurrentDictionary<string, QrModules> _used = new(StringComparer.Ordinal);

    private QrRecords(string? root)
    {
        _file = new RecordFile(root, FileName, "GGcodes1\n"u8.ToArray(), MostBytes);
        _known = Read();
    }

    /// <summary>No record of anything, and none is made.</summary>
    public static QrRecords None => new(null);

    /// <summary>The records beside the sources, if there are any.</summary>
    /// <param name="root">Of the sources.</param>
    public static QrRecords Under(string root) => new(root);

    /// <summary>The code of a text; null for a text that no code can hold. Safe to call from several threads.</summary>
    public QrCode? CodeOf(string text)
    {
        if ((_known.GetValueOrDefault(text) ?? QrModules.Of(text)) is not { } modules)
        {
            return null;
        }

        _used[text] = modules;
        return QrCode.Of(modules);
    }

    /// <summary>Keeps the codes that this build has asked for, and no others.</summary>
    public void Save()
    {
        if (_used.Count == _known.Count && _used.Keys.All(_known.ContainsKey))
        {
            return;
        }

        _file.Write(_stamp, writer =>
        {
            writer.Write(_used.Count);
            foreach (var (text, modules) in _used.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                writer.Write(text);
                writer.Write((byte)modules.Size);
                writer.Write(modules.Bits.Span);
            }
        });
    }

    private Dictionary<string, QrModules> Read()
    {
        var codes = new Dictionary<string, QrModules>(StringComparer.Ordinal);
        if (_file.Read(_stamp) is not { } body)
        {
            return codes;
        }

        // The file's own checksum says that it is as it was written.
        using var reader = new BinaryReader(new MemoryStream(body.ToArray()));
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (text, size) = (reader.ReadString(), reader.ReadByte());
            codes.Add(text, new QrModules(size, reader.ReadBytes(QrModules.BytesOf(size))));
        }

        return codes;
    }
}
