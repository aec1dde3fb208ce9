using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What the form of an item lets a learner choose, by its kind.</summary>
public static class ShownChoices
{
    public const string NumberKind = "number";

    /// <summary>Stands for the field into which a number is typed.</summary>
    public const string NumberField = "typed";

    /// <summary>The ids that can be chosen, in the order of the page, and what they are called in a finding.</summary>
    public static (List<string> Ids, string What) Of(ItemElements item, string kind) => kind switch
    {
        "several" => (Values(item.Fields, element => IsChoice(element, "checkbox") && element.IsInside("form", "fieldset"), "value"), "choices of the type checkbox"),
        "open" => (Values(item.Fields, element => IsChoice(element, "checkbox") && element.AncestorOfClass("checks") is { } list && list.IsInside("form"), "value"), "choices of the type checkbox"),
        "sort" => (Values(item.Fields, IsOfPart, "value"), "choices of the type radio"),
        "order" or "blanks" => (Values(item.Fields, IsOfMenu, "value"), "choices in menus"),
        NumberKind => (Values(item.Fields, element => element.Is("input") && !element.Has("type") && element.IsInside("form", "fieldset"), "name"), "fields"),
        "mark" => (Values(item.Fields, element => (element.Is("select") || (element.Is("input") && !element.Has("name", "mark"))) && element.IsInside("form"), "name"), "choices"),
        _ => (Values(item.Fields, element => IsChoice(element, "radio") && element.IsInside("form", "fieldset"), "value"), "choices of the type radio"),
    };

    /// <summary>Whether something is said of each choice; of the other kinds of each part or mark.</summary>
    public static bool HasFeedback(string kind) => kind is "scenario" or "single" or "several" or NumberKind;

    /// <summary>What an attribute of the elements that fit says, in the order of the page.</summary>
    public static List<string> Values(IReadOnlyList<PageElement> elements, Predicate<PageElement> fits, string attribute)
    {
        var values = new List<string>();
        foreach (var element in elements)
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
