using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>A sentence of a page.</summary>
/// <param name="Passage">The text in which it stands.</param>
/// <param name="Range">Where in it.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Span">Where its paragraph stands in the file.</param>
public readonly record struct Sentence(string Passage, TextSpan Range, int Words, TextSpan Span)
{
    /// <summary>As it is read.</summary>
    public ReadOnlySpan<char> Text => Passage.AsSpan(Range.Start, Range.Length);

    /// <summary>The sentences of a text; what holds no word is none.</summary>
    public static IEnumerable<Sentence> AllOf(string text, TextSpan span)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var words = Lessons.Words.Count(text.AsSpan(start, end - start));
            if (words > 0)
            {
                yield return new Sentence(text, TextSpan.FromBounds(start, end), words, span);
            }

            start = end + 1;
        }
    }

    /// <summary>The next space that parts two sentences: after a stop and perhaps closing quotes and brackets, before what can begin a sentence.</summary>
    private static int EndOf(string text, int start)
    {
        for (var space = text.IndexOf(' ', start); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            if (EndsSentence(text.AsSpan(0, space)) && BeginsSentence(text.AsSpan(space + 1)))
            {
                return space;
            }
        }

        return text.Length;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before) => before.TrimEnd("”’\"')]") is [.., '.' or '!' or '?' or '…' or ':'];

    private static bool BeginsSentence(ReadOnlySpan<char> after) => after.TrimStart("“‘\"'([") is [var first, ..] && (char.IsUpper(first) || char.IsNumber(first));
}
