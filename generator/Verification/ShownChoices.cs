using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What the form of an item lets a learner choose, by its kind.</summary>
public static class ShownChoices
{
    public const string NumberKind = "number";

    /// <summary>Stands for the field into which a number is typed.</summary>
    public const string NumberField = "typed";

    /// <summary>The ids that can be chosen, in the order of the page, and what they are called in a finding.</summary>
    public static (List<string> Ids, string What) Of(PageElement article, string kind) => kind switch
    {
        "several" => (Values(article, element => IsChoice(element, "checkbox") && element.IsInside("form", "fieldset"), "value"), "choices of the type checkbox"),
        "open" => (Values(article, element => IsChoice(element, "checkbox") && element.AncestorOfClass("checks") is { } list && list.IsInside("form"), "value"), "choices of the type checkbox"),
        "sort" => (Values(article, IsOfPart, "value"), "choices of the type radio"),
        "order" or "blanks" => (Values(article, IsOfMenu, "value"), "choices in menus"),
        NumberKind => (Values(article, element => element.Is("input") && !element.Has("type") && element.IsInside("form", "fieldset"), "name"), "fields"),
        "mark" => (Values(article, element => (element.Is("select") || (element.Is("input") && !element.Has("name", "mark"))) && element.IsInside("form"), "name"), "choices"),
        _ => (Values(article, element => IsChoice(element, "radio") && element.IsInside("form", "fieldset"), "value"), "choices of the type radio"),
    };

    /// <summary>Whether something is said of each choice; of the other kinds of each part or mark.</summary>
    public static bool HasFeedback(string kind) => kind is "scenario" or "single" or "several" or NumberKind;

    /// <summary>What an attribute of the elements that fit says, in the order of the page.</summary>
    public static List<string> Values(PageElement article, Predicate<PageElement> fits, string attribute)
    {
        var values = new List<string>();
        foreach (var element in article.Descendants)
        {
            if (fits(element))
            {
                values.Add(element.Value(attribute).ToString());
            }
        }

        return values;
    }

    private static bool IsChoice(PageElement element, string type) => element.Is("input") && element.Has("name", "choice") && element.Has("type", type);

    private static bool IsOfPart(PageElement element)
        => element.Is("input") && element.Has("type", "radio") && element.AncestorOfClass("part") is { } part && part.IsInside("form", "fieldset");

    /// <summary>The entry that chooses nothing has no value.</summary>
    private static bool IsOfMenu(PageElement element)
        => element.Is("option") && element.Value("value").Length > 0 && element.Ancestor("select") is { } menu && menu.IsInside("form", "fieldset");
}
