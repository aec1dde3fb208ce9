using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Finds what stands in a page's head.</summary>
internal static class HeadElements
{
    public static bool IsDescription(PageElement element) => IsMeta(element, "name", "description");

    /// <summary>True for an entry of the head whose attribute says so.</summary>
    public static bool IsMeta(PageElement element, string attribute, string value)
        => element.Is("meta") && element.IsChildOf("head") && element.Has(attribute, value);
}
