using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GenGuide.Verification;

/// <summary>What assistive technology calls an element: the parts of the W3C's computation that static pages use.</summary>
public static class AccessibleName
{
    private static readonly HashSet<string> Unspoken = ["script", "style", "template", "select", "textarea"];

    /// <summary>By reference, by attribute or by content; empty when there is none.</summary>
    public static string Of(IElement element) => Explicit(element) is { Length: > 0 } name ? name : TextOf(element);

    /// <summary>The name that ARIA attributes give it; empty when they give none.</summary>
    public static string Explicit(IElement element)
    {
        var referenced = IdsIn(element, "aria-labelledby")
            .Select(id => element.Owner?.GetElementById(id))
            .OfType<IElement>()
            .Select(TextOf);
        var name = string.Join(' ', referenced).Trim();
        return name.Length > 0 ? name : element.GetAttribute("aria-label")?.Trim() ?? "";
    }

    /// <summary>The words inside, with those of pictures, without what is hidden from everybody.</summary>
    public static string TextOf(INode node) => string.Join(' ', WordsOf(node).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The ids that an attribute lists.</summary>
    public static IEnumerable<string> IdsIn(IElement element, string attribute)
        => element.GetAttribute(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string WordsOf(INode node) => node switch
    {
        IText text => text.Data,
        IElement element when Unspoken.Contains(element.LocalName) => "",
        IElement element when element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" => "",
        IHtmlImageElement image => image.AlternativeText ?? "",
        IElement element when element.HasAttribute("aria-label") => element.GetAttribute("aria-label")!,
        _ => string.Concat(node.ChildNodes.Select(WordsOf)),
    };
}
