using System.Buffers;

namespace GenGuide.Sources;

/// <summary>A text with one space between its words, and none around them: how its lines are broken does not show any more.</summary>
public static class SpacedWords
{
    /// <summary>Whatever parts words, but for the space.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => char.IsWhiteSpace(character) && character != ' ')]);

    /// <summary>Writes it and returns how long it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">As long as the text; may be the same place.</param>
    public static int Write(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            // Most lines hold single spaces and nothing else that parts words, so they are copied as they are.
            var end = text.IndexOfAny(Breaks);
            var line = end < 0 ? text : text[..end];
            for (line = line.TrimStart(' '); !line.IsEmpty; line = line.TrimStart(' '))
            {
                var gap = line.IndexOf("  ");
                var part = (gap < 0 ? line : line[..gap]).TrimEnd(' ');
                if (length > 0)
                {
                    room[length++] = ' ';
                }

                part.CopyTo(room[length..]);
                length += part.Length;
                line = gap < 0 ? default : line[gap..];
            }

            text = end < 0 ? default : text[(end + 1)..];
        }

        return length;
    }
}
