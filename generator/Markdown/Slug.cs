using System.Text;

namespace GenGuide.Markdown;

/// <summary>Anchors for headings, made as code hosts make them, so that a link works there too.</summary>
public static class Slug
{
    /// <summary>Lower case, spaces to hyphens, punctuation dropped; letters of every script stay.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder();
        Span<char> room = stackalloc char[2];
        foreach (var rune in heading.Trim().ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || IsMark(rune))
            {
                slug.Append(room[..rune.EncodeToUtf16(room)]);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                slug.Append('-');
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
