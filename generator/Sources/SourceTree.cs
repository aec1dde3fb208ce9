using System.Buffers;
using System.Text;
using GenGuide.Diagnostics;

namespace GenGuide.Sources;

/// <summary>Everything an author wrote, in a fixed order: settings, pages, banks, rubric, and the files beside them.</summary>
/// <param name="Texts">Markdown and YAML by path.</param>
/// <param name="Assets">Everything else under <c>content/</c>, by path.</param>
/// <param name="Unreadable">The paths of what is there, can't be used, and has been reported.</param>
public sealed record SourceTree(
    IReadOnlyDictionary<string, SourceFile> Texts,
    IReadOnlyDictionary<string, AssetFile> Assets,
    IReadOnlySet<string> Unreadable)
{
    public const string ContentFolder = "content";
    public const string QuizFolder = "quizzes";
    public const string SettingsPath = "content/site.yml";
    public const string RubricPath = "quizzes/rubric.yml";

    /// <summary>A text larger than this is no text that a person wrote.</summary>
    private const int LargestText = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public IEnumerable<SourceFile> Pages => MarkdownIn(ContentFolder);

    public IEnumerable<SourceFile> Banks => MarkdownIn(QuizFolder);

    /// <summary>A tree of texts held in memory, by path.</summary>
    public static SourceTree FromTexts(IEnumerable<KeyValuePair<string, string>> texts) => new(
        Sorted(texts.Select(text => new SourceFile(text.Key, text.Value)), file => file.Path),
        Sorted(Array.Empty<AssetFile>(), file => file.Path),
        new HashSet<string>());

    /// <summary>Reads the tree under a folder; what can't be used is reported and left out.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="diagnostics">What is wrong goes there.</param>
    /// <param name="memory">What was read before; the files that have not changed since are the same objects then.</param>
    public static SourceTree FromDisk(string root, DiagnosticBag diagnostics, FileMemory? memory = null)
    {
        var isRemembered = memory is not null;
        memory ??= new FileMemory();
        memory.Begin();
        var texts = new List<SourceFile>();
        var assets = new List<AssetFile>();
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in new[] { ContentFolder, QuizFolder })
        {
            foreach (var (path, entry) in FilesUnder(root, folder, unreadable, diagnostics))
            {
                var fullPath = entry.FullName;
                if (!IsText(path))
                {
                    assets.Add(memory.Recall<AssetFile>(path, entry, before => ReadAsset(path, fullPath, isRemembered, before))!);
                }
                else if (memory.Recall<SourceFile>(path, entry, before => Newer(ReadText(path, entry, diagnostics), before)) is { } file)
                {
                    texts.Add(file);
                }
                else
                {
                    unreadable.Add(path);
                }
            }
        }

        return new SourceTree(Sorted(texts, file => file.Path), Sorted(assets, file => file.Path), unreadable);
    }

    /// <summary>Whether there is such a text, readable or not.</summary>
    public bool HasText(string path) => Texts.ContainsKey(path) || Unreadable.Contains(path);

    private IEnumerable<SourceFile> MarkdownIn(string folder) => Texts.Values.Where(file =>
        file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal));

    private static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Its content is read where it is used; but one that is remembered has to be known again.</summary>
    private static AssetFile ReadAsset(string path, string fullPath, bool isRemembered, AssetFile? before)
    {
        var hash = isRemembered ? ContentHash.Of(File.ReadAllBytes(fullPath)) : "";
        return before is not null && before.Hash == hash ? before : new AssetFile(path, () => File.ReadAllBytes(fullPath)) { Hash = hash };
    }

    private static SourceFile? Newer(SourceFile? read, SourceFile? before) => read is not null && before?.Text == read.Text ? before : read;

    private static IEnumerable<(string Path, FileInfo File)> FilesUnder(string root, string folder, HashSet<string> unreadable, DiagnosticBag diagnostics)
    {
        var pending = new Stack<string>();
        pending.Push(folder);
        while (pending.TryPop(out var current))
        {
            var directory = new DirectoryInfo(System.IO.Path.Combine(root, current));
            if (!directory.Exists)
            {
                continue;
            }

            foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                var path = $"{current}/{entry.Name}";
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                {
                    unreadable.Add(path);
                    diagnostics.Add(DiagnosticCatalog.FileIsLink, Location.Of(path), path, entry.LinkTarget);
                }
                else if (entry is DirectoryInfo)
                {
                    pending.Push(path);
                }
                else
                {
                    yield return (path, (FileInfo)entry);
                }
            }
        }
    }

    private static SourceFile? ReadText(string path, FileInfo entry, DiagnosticBag diagnostics)
    {
        if (entry.Length > LargestText)
        {
            diagnostics.Add(DiagnosticCatalog.FileTooLarge, Location.Of(path), path, LargestText / 1024 / 1024);
            return null;
        }

        var room = ArrayPool<byte>.Shared.Rent((int)entry.Length + 1);
        var text = Decode(path, ReadBytes(entry.FullName, room), diagnostics);
        ArrayPool<byte>.Shared.Return(room);
        return text;
    }

    /// <summary>All bytes of a file; in the room where they still fit into it.</summary>
    private static ReadOnlySpan<byte> ReadBytes(string path, byte[] room)
    {
        using var file = File.OpenHandle(path);
        var length = 0;
        while (RandomAccess.Read(file, room.AsSpan(length), length) is var read and > 0)
        {
            length += read;
        }

        return length < room.Length ? room.AsSpan(0, length) : File.ReadAllBytes(path);
    }

    private static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return new SourceFile(path, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException invalid)
        {
            var readable = StrictUtf8.GetString(bytes[..ValidLength(bytes)]);
            var end = new SourceFile(path, readable).LocationOf(new TextSpan(readable.Length, 1));
            var value = invalid.BytesUnknown is [var first, ..] ? first : (byte)0;
            diagnostics.Add(DiagnosticCatalog.FileNotUtf8, end, $"0x{value:X2}");
            return null;
        }
    }

    /// <summary>How many bytes from the start are sound UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length && Rune.DecodeFromUtf8(bytes[length..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static OrderedDictionary<string, T> Sorted<T>(IEnumerable<T> files, Func<T, string> key)
    {
        var list = files.ToList();
        list.Sort((one, other) => string.CompareOrdinal(key(one), key(other)));
        var sorted = new OrderedDictionary<string, T>(list.Count, StringComparer.Ordinal);
        foreach (var file in list)
        {
            sorted[key(file)] = file;
        }

        return sorted;
    }
}
