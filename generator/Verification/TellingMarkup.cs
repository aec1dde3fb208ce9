using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Finds what would tell the right from the wrong before somebody has answered.</summary>
internal static class TellingMarkup
{
    /// <summary>True for something to be chosen, marked or filled in that is not like its neighbours.</summary>
    public static bool IsTelling(PageElement element) => IsMarked(element) && IsOfQuestion(element);

    private static bool IsMarked(PageElement element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.Name is "checked" or "selected" or "title" or "placeholder" || attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return (element.Has("value") && element.Has("name", ShownChoices.NumberField))
            || (element.Name is "input" or "label" && !HasNeutralClasses(element));
    }

    /// <summary>Part of the form: what asks, its words, and everything in them.</summary>
    private static bool IsOfQuestion(PageElement element) => element.IsInside("form")
        && (element.Name is "input" or "select" or "option" or "label"
            || element.HasClass("part")
            || element.IsInside("form", "label")
            || (element.AncestorOfClass("part") is { } part && part.IsInside("form")));

    /// <summary>Any other class could tell the right from the wrong.</summary>
    private static bool HasNeutralClasses(PageElement element)
    {
        var classes = element.Value("class");
        foreach (var range in classes.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (classes[range] is not ("" or "choice" or "option" or "part" or "rank" or "phrase" or "d" or "l" or "k" or "hint"))
            {
                return false;
            }
        }

        return true;
    }
}
