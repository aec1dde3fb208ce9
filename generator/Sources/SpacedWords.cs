namespace GenGuide.Sources;

/// <summary>A text with one space between its words, and none around them: how its lines are broken does not show any more.</summary>
public static class SpacedWords
{
    /// <summary>Writes it and returns how long it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">As long as the text; may be the same place.</param>
    public static int Write(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var isApart = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isApart = length > 0;
                continue;
            }

            if (isApart)
            {
                room[length++] = ' ';
                isApart = false;
            }

            room[length++] = character;
        }

        return length;
    }
}
