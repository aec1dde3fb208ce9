using System.Buffers;
using System.Text;
using System.Text.Unicode;
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

    public IEnumerable<SourceFile> Pages => Texts.Values.Where(file => file.IsPage);

    public IEnumerable<SourceFile> Banks => Texts.Values.Where(file => file.IsBank);

    /// <summary>A tree of texts held in memory, by path.</summary>
    public static SourceTree FromTexts(IEnumerable<KeyValuePair<string, string>> texts) => new(
        Sorted(texts.Select(text => new SourceFile(text.Key, text.Value)), file => file.Path),
        Sorted(Array.Empty<AssetFile>(), file => file.Path),
        new HashSet<string>());

    /// <summary>Reads the tree under a folder; what can't be used is reported and left out.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="diagnostics">What is wrong goes there.</param>
    /// <param name="memory">What was read before; the files that have not changed since are the same objects then.</param>
    /// <param name="changed">The paths of all that may have changed since; null when that is not known.</param>
    /// <param name="shelf">Where texts may lie; null to keep all of them in memory.</param>
    public static SourceTree FromDisk(string root, DiagnosticBag diagnostics, FileMemory? memory = null, IReadOnlyCollection<string>? changed = null, TextShelf? shelf = null)
    {
        if (memory is null)
        {
            return FromWholeDisk(root, diagnostics, new FileMemory(), isRemembered: false, shelf);
        }

        var again = changed is null ? null : memory.Tree?.WithTextsAnew(root, changed, memory);
        return memory.Tree = again ?? FromWholeDisk(root, diagnostics, memory, isRemembered: true, shelf);
    }

    private static SourceTree FromWholeDisk(string root, DiagnosticBag diagnostics, FileMemory memory, bool isRemembered, TextShelf? shelf)
    {
        memory.Begin();
        var pages = Task.Run(() => ListUnder(root, ContentFolder, diagnostics));
        var (files, links) = ListUnder(root, QuizFolder, diagnostics);
        files.AddRange(pages.GetAwaiter().GetResult().Files);
        links.AddRange(pages.Result.Links);

        var read = new object?[files.Count];
        Processors.ForEach(Enumerable.Range(0, files.Count), number => read[number] = Read(files[number].Path, files[number].File), CancellationToken.None);
        var unreadable = files.Where((_, number) => read[number] is null).Select(file => file.Path).Concat(links).ToHashSet(StringComparer.Ordinal);
        return new SourceTree(
            Sorted(read.OfType<SourceFile>(), file => file.Path, memory.Tree?.Texts),
            Sorted(read.OfType<AssetFile>(), file => file.Path, memory.Tree?.Assets),
            unreadable);

        object? Read(string path, FileInfo file) => IsText(path)
            ? memory.Recall<SourceFile>(path, file, before => Newer(ReadText(path, file, shelf, diagnostics), before))
            : memory.Recall<AssetFile>(path, file, before => ReadAsset(path, file.FullName, isRemembered, before));
    }

    /// <summary>Whether the same files lie there, each of use, whatever they hold.</summary>
    public bool HasSamePathsAs(SourceTree other) => NamedEntries.HaveSameNames(Texts, other.Texts)
        && NamedEntries.HaveSameNames(Assets, other.Assets)
        && Unreadable.Count + other.Unreadable.Count == 0;

    /// <summary>Whether there is such a text, readable or not.</summary>
    public bool HasText(string path) => Texts.ContainsKey(path) || Unreadable.Contains(path);

    /// <summary>The tree after some texts were written anew; null where more has happened than that, or where something is wrong with one of them.</summary>
    private SourceTree? WithTextsAnew(string root, IReadOnlyCollection<string> changed, FileMemory memory)
    {
        if (Unreadable.Count > 0 || Texts is not NamedCollection<SourceFile> texts)
        {
            return null;
        }

        var anew = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var path in changed.Where(path => !IsNothing(root, path)))
        {
            var file = new FileInfo(System.IO.Path.Combine(root, path));
            if (!texts.ContainsKey(path) || !file.Exists || file.LinkTarget is not null
                || memory.Renew<SourceFile>(path, file, before => Newer(ReadText(path, file, shelf: null, new DiagnosticBag()), before)) is not { } read)
            {
                return null;
            }

            anew[path] = read;
        }

        return this with { Texts = texts.With(anew) };
    }

    /// <summary>Whether a change there is none of a file: an editor made one and took it away again, or a folder is told of because of what changed in it.</summary>
    private bool IsNothing(string root, string path)
    {
        var place = System.IO.Path.Combine(root, path);
        return new FileInfo(place) is { Exists: false, LinkTarget: null } && !Texts.Keys.Concat(Assets.Keys).Any(known =>
            known.StartsWith(path, StringComparison.Ordinal) && (known.Length == path.Length || (known[path.Length] == '/' && !Directory.Exists(place))));
    }

    private static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Its content is read where it is used; but one that is remembered has to be known again.</summary>
    private static AssetFile ReadAsset(string path, string fullPath, bool isRemembered, AssetFile? before)
    {
        var hash = isRemembered ? ContentHash.Of(File.ReadAllBytes(fullPath)) : "";
        return before is not null && before.Hash == hash ? before : new AssetFile(path, () => File.ReadAllBytes(fullPath)) { Hash = hash };
    }

    private static SourceFile? Newer(SourceFile? read, SourceFile? before) => read is not null && before?.HasSameText(read) == true ? before : read;

    /// <summary>Every file that an author may have meant, and links apart, which are reported.</summary>
    private static (List<(string Path, FileInfo File)> Files, List<string> Links) ListUnder(string root, string folder, DiagnosticBag diagnostics)
    {
        var files = new List<(string, FileInfo)>();
        var links = new List<string>();
        var pending = new Stack<string>();
        pending.Push(folder);
        while (pending.TryPop(out var current))
        {
            var directory = new DirectoryInfo(System.IO.Path.Combine(root, current));
            if (!directory.Exists)
            {
                continue;
            }

            foreach (var entry in directory.EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                var path = $"{current}/{entry.Name}";
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                {
                    links.Add(path);
                    diagnostics.Add(DiagnosticCatalog.FileIsLink, Location.Of(path), path, entry.LinkTarget);
                }
                else if (entry is DirectoryInfo)
                {
                    pending.Push(path);
                }
                else
                {
                    files.Add((path, (FileInfo)entry));
                }
            }
        }

        return (files, links);
    }

    private static SourceFile? ReadText(string path, FileInfo entry, TextShelf? shelf, DiagnosticBag diagnostics)
    {
        if (entry.Length > LargestText)
        {
            diagnostics.Add(DiagnosticCatalog.FileTooLarge, Location.Of(path), path, LargestText / 1024 / 1024);
            return null;
        }

        var room = ArrayPool<byte>.Shared.Rent((int)entry.Length + 1);
        var text = Decode(path, ReadBytes(entry.FullName, room), shelf, diagnostics);
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

    private static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, TextShelf? shelf, DiagnosticBag diagnostics)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(bytes))
        {
            return new SourceFile(path, bytes, shelf);
        }

        var length = ValidLength(bytes);
        var readable = Encoding.UTF8.GetString(bytes[..length]);
        var end = new SourceFile(path, readable).LocationOf(new TextSpan(readable.Length, 1));
        diagnostics.Add(DiagnosticCatalog.FileNotUtf8, end, $"0x{bytes[length]:X2}");
        return null;
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

    private static NamedCollection<T> Sorted<T>(IEnumerable<T> files, Func<T, string> pathOf, IReadOnlyDictionary<string, T>? before = null)
        where T : class
    {
        var list = files.ToList();
        list.Sort((one, other) => string.CompareOrdinal(pathOf(one), pathOf(other)));
        return NamedEntries.Of(list, pathOf, before as NamedCollection<T>);
    }
}
