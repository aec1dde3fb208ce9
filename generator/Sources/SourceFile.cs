using GenGuide.Diagnostics;

namespace GenGuide.Sources;

/// <summary>A text file that an author edits, and the way from an offset in it to a line and a column.</summary>
public sealed class SourceFile
{
    /// <summary>Of a text that was given as such; null for one that is decoded when it is looked at.</summary>
    private readonly LinedText? _held;

    private readonly KeptBytes _bytes;

    /// <summary>A site has more texts than are looked at together, so each is decoded when somebody looks at it, and kept as long as nothing else needs the room.</summary>
    private readonly WeakReference<LinedText>? _decoded;

    /// <param name="path">Relative to the root of the site, with forward slashes.</param>
    /// <param name="text">As decoded, without a byte-order mark; line ends as they are.</param>
    public SourceFile(string path, string text)
        : this(path) => _held = new LinedText(text);

    /// <param name="path">Relative to the root of the site, with forward slashes.</param>
    /// <param name="text">Valid UTF-8 without a byte-order mark; line ends as they are.</param>
    /// <param name="shelf">Where it may lie; null to keep it in memory.</param>
    public SourceFile(string path, ReadOnlySpan<byte> text, TextShelf? shelf = null)
        : this(path)
    {
        _decoded = new(null!);
        _bytes = KeptBytes.Of(text, shelf);
    }

    private SourceFile(string path)
    {
        Path = path;
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        IsPage = isMarkdown && path.StartsWith($"{SourceTree.ContentFolder}/", StringComparison.Ordinal);
        IsBank = isMarkdown && path.StartsWith($"{SourceTree.QuizFolder}/", StringComparison.Ordinal);
    }

    public string Path { get; }

    public string Text => Lined.Text;

    /// <summary>Whether it is Markdown under <c>content/</c>.</summary>
    public bool IsPage { get; }

    /// <summary>Whether it is Markdown under <c>quizzes/</c>.</summary>
    public bool IsBank { get; }

    /// <summary>The folder of the file, without a slash at the end; empty for the root.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The same, for whoever only looks at it.</summary>
    public ReadOnlySpan<char> Look(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The line on which a span begins, without its indent and its end.</summary>
    public TextSpan LineAround(TextSpan span)
    {
        var location = LocationOf(span);
        var indent = location.LineText.Length - location.LineText.TrimStart().Length;
        return SpanAt(location.Line, indent + 1, location.LineText.Trim().Length);
    }

    /// <summary>The span at a 1-based line and column, as parsers of other formats name them.</summary>
    public TextSpan SpanAt(long line, long column, int length)
    {
        var (text, lineStarts) = (Lined.Text, Lined.LineStarts);
        var start = lineStarts[Math.Clamp((int)line - 1, 0, lineStarts.Length - 1)] + Math.Max(0, (int)column - 1);
        return new TextSpan(Math.Min(start, text.Length), length);
    }

    /// <summary>The place of a span; one that leaves the text is drawn to its nearest end.</summary>
    public Location LocationOf(TextSpan span)
    {
        var (text, lineStarts) = (Lined.Text, Lined.LineStarts);
        var start = Math.Clamp(span.Start, 0, text.Length);
        var found = Array.BinarySearch(lineStarts, start);
        var line = found >= 0 ? found : ~found - 1;
        var lineStart = lineStarts[line];
        var nextLine = line + 1 < lineStarts.Length ? lineStarts[line + 1] : text.Length;
        var lineText = text[lineStart..nextLine].TrimEnd('\r', '\n');
        var column = Math.Min(start - lineStart, lineText.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, lineText.Length - column));

        return new Location(Path, line + 1, column + 1, length, lineText);
    }

    /// <summary>Whether the same stands in both.</summary>
    public bool HasSameText(SourceFile other) => (_held ?? other._held) is null ? _bytes.HasSame(other._bytes) : Text == other.Text;

    private LinedText Lined
    {
        get
        {
            if (_held is not null)
            {
                return _held;
            }

            if (!_decoded!.TryGetTarget(out var lined))
            {
                _decoded.SetTarget(lined = new LinedText(_bytes.ReadText()));
            }

            return lined;
        }
    }
}
