using System.Buffers;
using System.Text;

namespace GenGuide.Markdown;

/// <summary>Anchors for headings, made as code hosts make them, so that a link works there too.</summary>
public static class Slug
{
    /// <summary>Lower case, spaces to hyphens, punctuation dropped; letters of every script stay.</summary>
    public static string Of(string heading)
    {
        var words = heading.AsSpan().Trim();
        var room = ArrayPool<char>.Shared.Rent(words.Length + 1);
        var lower = room.AsSpan(0, words.ToLowerInvariant(room));

        // What is kept is never longer than what it was made of, so it is written over that.
        var (length, read) = (0, 0);
        while (read < lower.Length)
        {
            Rune.DecodeFromUtf16(lower[read..], out var rune, out var size);
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
            {
                length += rune.EncodeToUtf16(lower[length..]);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                lower[length++] = '-';
            }

            read += size;
        }

        var slug = length == 0 ? "section" : new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        return slug;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
