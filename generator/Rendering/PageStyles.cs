using System.Buffers;

namespace GenGuide.Rendering;

/// <summary>The style sheets for what only some pages hold, told by what they hold.</summary>
public static class PageStyles
{
    private static readonly SearchValues<string> ExtraSigns = SearchValues.Create(["<table", "<code", "<img", "class=\"note\""], StringComparison.Ordinal);

    public static IEnumerable<string> Of(PageDrawing page)
    {
        var parts = page.Body.Parts;
        if (page.Page.IsHome)
        {
            yield return AssetRenderer.HomeStylePath;
        }

        var items = page.Body.Quizzes.SelectMany(quiz => quiz.Items).SelectMany(MarkupOf);
        if (page.Commit is not null || HasExtra(parts.OfType<MarkupPart>().Select(part => part.Html).Concat(items)))
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

    public static IEnumerable<string> Of(IEnumerable<ItemDrawing> items) => Of(items.SelectMany(MarkupOf));

    /// <summary>Of finished markup.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> markup) => HasExtra(markup) ? [AssetRenderer.ExtraStylePath] : [];

    private static bool HasExtra(IEnumerable<string> markup) => markup.Any(html => html.AsSpan().ContainsAny(ExtraSigns));

    private static IEnumerable<string> MarkupOf(ItemDrawing item) =>
    [
        item.Text, item.Case, item.Table, item.Flip ?? "",
        .. item.Choices.SelectMany(choice => new[] { choice.Words, choice.Feedback }),
        .. item.Parts.SelectMany(part => new[] { part.Words, part.Why }),
    ];
}
