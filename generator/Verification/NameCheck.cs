using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Everything one can act on says what it is, and whatever refers to an element finds it.</summary>
public sealed class NameCheck(DiagnosticBag diagnostics)
{
    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Tree.Elements)
        {
            CheckElement(page, element);
            CheckReferences(page, element);
        }
    }

    private void CheckElement(OutputPage page, PageElement element)
    {
        if (IsControl(element) && !AccessibleName.IsExplicit(element) && !HasLabel(element))
        {
            diagnostics.Add(DiagnosticCatalog.OutputControlWithoutLabel, page.Location, OutputPage.Describe(element));
        }

        // Only a first child names the group.
        if (element.Is("fieldset") && !(element.FirstChild is { Name: "legend" } legend && AccessibleName.HasWords(legend)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputFieldsetWithoutLegend, page.Location, OutputPage.Describe(element));
        }

        if (IsAction(element) && !AccessibleName.IsThere(element) && element.Value("value").IsWhiteSpace())
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutName, page.Location, OutputPage.Describe(element));
        }
    }

    private static bool IsControl(PageElement element) => element.Name switch
    {
        "input" => element.Value("type") is not ("hidden" or "submit" or "reset" or "button" or "image"),
        "select" or "textarea" or "meter" or "progress" => true,
        _ => false,
    };

    private static bool IsAction(PageElement element) => element.Name switch
    {
        "a" => element.Has("href"),
        "button" or "summary" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => true,
        "input" => element.Value("type") is "submit" or "reset" or "button",
        _ => false,
    };

    private static bool HasLabel(PageElement control)
    {
        for (var label = control.Ancestor("label"); label is { } around; label = around.Ancestor("label"))
        {
            if (AccessibleName.HasWords(around))
            {
                return true;
            }
        }

        foreach (var label in control.Tree.Elements)
        {
            if (label.Is("label") && label.TryGet("for", out var id) && id.SequenceEqual(control.Value("id")) && AccessibleName.HasWords(label))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckReferences(OutputPage page, PageElement element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (!IsReference(attribute.Name))
            {
                continue;
            }

            foreach (var id in new WordsOfValue(page.Tree.CharactersOf(attribute.Value)))
            {
                if (page.Tree.Ids.Find(id) is null)
                {
                    diagnostics.Add(DiagnosticCatalog.OutputUnknownId, page.Location, OutputPage.Describe(element), attribute.Name, id.ToString());
                }
            }
        }
    }

    private static bool IsReference(string attribute) => attribute is "for" or "headers" or "list" or "form" or "popovertarget" or "commandfor"
        or "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "aria-details" or "aria-errormessage" or "aria-flowto" or "aria-activedescendant";
}
