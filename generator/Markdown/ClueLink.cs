using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>A mark in a campaign's text, written as a link: <c>[words](clue:dimension/value "reason")</c>.</summary>
public static class ClueLink
{
    public const string ClueScheme = "clue:";
    public const string DecoyScheme = "decoy:";

    public static bool IsMark(LinkInline link) => !link.IsImage && link.Url is { } url && (IsClue(url) || IsDecoy(url));

    public static bool IsClue(string address) => address.StartsWith(ClueScheme, StringComparison.Ordinal);

    public static bool IsDecoy(string address) => address.StartsWith(DecoyScheme, StringComparison.Ordinal);
}
