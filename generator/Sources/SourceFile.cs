using GenGuide.Diagnostics;

namespace GenGuide.Sources;

/// <summary>A text file that an author edits, and the way from an offset in it to a line and a column.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <param name="path">Relative to the root of the site, with forward slashes.</param>
    /// <param name="text">As decoded, without a byte-order mark; line ends as they are.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
        (IsPage, IsBank) = path.EndsWith(".md", StringComparison.Ordinal)
            ? (path.StartsWith($"{SourceTree.ContentFolder}/", StringComparison.Ordinal), path.StartsWith($"{SourceTree.QuizFolder}/", StringComparison.Ordinal))
            : (false, false);
    }

    public string Path { get; }

    public string Text { get; }

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
        var start = _lineStarts[Math.Clamp((int)line - 1, 0, _lineStarts.Length - 1)] + Math.Max(0, (int)column - 1);
        return new TextSpan(Math.Min(start, Text.Length), length);
    }

    /// <summary>The place of a span; one that leaves the text is drawn to its nearest end.</summary>
    public Location LocationOf(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, start);
        var line = found >= 0 ? found : ~found - 1;
        var lineStart = _lineStarts[line];
        var nextLine = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        var lineText = Text[lineStart..nextLine].TrimEnd('\r', '\n');
        var column = Math.Min(start - lineStart, lineText.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, lineText.Length - column));

        return new Location(Path, line + 1, column + 1, length, lineText);
    }

    private static int[] FindLineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(1 + (text.Length / 32)) { 0 };
        for (var at = 0; text[at..].IndexOfAny('\n', '\r') is var ahead and >= 0;)
        {
            at += ahead + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }
}
