using AngleSharp.Dom;

namespace GenGuide.Verification;

/// <summary>What the form of an item lets a learner choose, by its kind.</summary>
public static class ShownChoices
{
    public const string NumberKind = "number";

    /// <summary>Stands for the field into which a number is typed.</summary>
    public const string NumberField = "typed";

    /// <summary>The ids that can be chosen, in the order of the page, and what they are called in a finding.</summary>
    public static (List<string> Ids, string What) Of(IElement article, string kind) => kind switch
    {
        "several" => (Values(article, "form fieldset input[name=choice][type=checkbox]", "value"), "choices of the type checkbox"),
        "open" => (Values(article, "form .checks input[name=choice][type=checkbox]", "value"), "choices of the type checkbox"),
        "sort" => (Values(article, "form fieldset .part input[type=radio]", "value"), "choices of the type radio"),
        "order" or "blanks" => ([.. Values(article, "form fieldset select option", "value").Where(value => value.Length > 0)], "choices in menus"),
        NumberKind => (Values(article, "form fieldset input:not([type])", "name"), "fields"),
        "mark" => (Values(article, "form input:not([name=mark]), form select", "name"), "choices"),
        _ => (Values(article, "form fieldset input[name=choice][type=radio]", "value"), "choices of the type radio"),
    };

    /// <summary>Whether something is said of each choice; of the other kinds of each part or mark.</summary>
    public static bool HasFeedback(string kind) => kind is "scenario" or "single" or "several" or NumberKind;

    private static List<string> Values(IElement article, string selector, string attribute)
        => [.. article.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute) ?? "")];
}
