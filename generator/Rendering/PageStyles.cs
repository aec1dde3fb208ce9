using GenGuide.Rendering.Paper;

namespace GenGuide.Rendering;

/// <summary>The style sheets for what only some pages hold, told by what they hold.</summary>
public static class PageStyles
{
    public static IEnumerable<string> Of(PageDrawing page)
    {
        var parts = page.Body.Parts;
        if (page.Page.IsHome)
        {
            yield return AssetRenderer.HomeStylePath;
        }

        if (page.Commit is not null || parts.OfType<MarkupPart>().Any(part => HasExtra(part.Html)) || page.Body.Quizzes.SelectMany(quiz => quiz.Items).Any(item => item.Drawn.HasExtra))
        {
            yield return AssetRenderer.ExtraStylePath;
        }

        if (parts.OfType<PairPart>().Any())
        {
            yield return AssetRenderer.PairStylePath;
        }

        if (page.Listed.Count > 0 || page.IsGlossary)
        {
            yield return AssetRenderer.ListStylePath;
        }
    }

    public static IEnumerable<string> Of(IEnumerable<ItemDrawing> items) => ExtraWhere(items.Any(HasExtra));

    public static IEnumerable<string> Of(IEnumerable<ItemOnPage> items) => ExtraWhere(items.Any(item => item.Drawn.HasExtra));

    /// <summary>Of items on paper.</summary>
    public static IEnumerable<string> Of(IEnumerable<PaperItem> items) =>
        ExtraWhere(items.Any(item => HasExtra(item.Text) || HasExtra(item.Case) || HasExtra(item.Table) || item.Entries.Any(entry => HasExtra(entry.Words))));

    /// <summary>Of finished markup.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> markup) => ExtraWhere(markup.Any(HasExtra));

    private static IEnumerable<string> ExtraWhere(bool isHeld) => isHeld ? [AssetRenderer.ExtraStylePath] : [];

    /// <summary>Whether an item shows what has a style sheet of its own.</summary>
    public static bool HasExtra(ItemDrawing item) =>
        HasExtra(item.Text)
        || HasExtra(item.Case)
        || HasExtra(item.Table)
        || HasExtra(item.Flip)
        || item.Choices.Any(choice => HasExtra(choice.Words) || HasExtra(choice.Feedback))
        || item.Parts.Any(part => HasExtra(part.Words) || HasExtra(part.Why));

    /// <summary>Texts are many, and hold few tags: so each tag is looked at, which takes much less than to look for several words everywhere.</summary>
    private static bool HasExtra(string? markup)
    {
        for (var rest = markup.AsSpan(); rest.IndexOf('<') is var tag and >= 0; rest = rest[(tag + 1)..])
        {
            if (IsExtra(rest[tag..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExtra(ReadOnlySpan<char> tag) => tag.StartsWith("<table") || tag.StartsWith("<code") || tag.StartsWith("<img") || tag.StartsWith("<div class=\"note\"");
}
