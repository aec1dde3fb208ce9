namespace GenGuide.Sources;

/// <summary>A text that knows where its lines begin.</summary>
internal sealed class LinedText(string text)
{
    /// <summary>Found when somebody asks: most texts are never pointed into.</summary>
    private int[]? _lineStarts;

    public string Text => text;

    public int[] LineStarts => _lineStarts ??= FindLineStarts(text);

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
