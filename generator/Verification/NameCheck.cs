using AngleSharp.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Everything one can act on says what it is, and whatever refers to an element finds it.</summary>
public sealed class NameCheck(DiagnosticBag diagnostics)
{
    private const string Controls =
        "input:not([type=hidden]):not([type=submit]):not([type=reset]):not([type=button]):not([type=image]), select, textarea, meter, progress";

    private static readonly string[] ReferringAttributes =
    [
        "for", "headers", "list", "form", "popovertarget", "commandfor",
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-flowto", "aria-activedescendant",
    ];

    public void CheckPage(OutputPage page)
    {
        CheckControls(page);
        CheckFieldsets(page);
        CheckActions(page);
        CheckReferences(page);
    }

    private void CheckControls(OutputPage page)
    {
        var labels = page.Document.QuerySelectorAll("label[for]").ToLookup(label => label.GetAttribute("for"));
        foreach (var control in page.Document.QuerySelectorAll(Controls))
        {
            var own = labels[control.GetAttribute("id") ?? ""].Concat(control.Ancestors<IElement>().Where(ancestor => ancestor.LocalName == "label"));
            if (AccessibleName.Explicit(control).Length == 0 && own.All(label => AccessibleName.TextOf(label).Length == 0))
            {
                diagnostics.Add(DiagnosticCatalog.OutputControlWithoutLabel, page.Location, OutputPage.Describe(control));
            }
        }
    }

    private void CheckFieldsets(OutputPage page)
    {
        foreach (var fieldset in page.Document.QuerySelectorAll("fieldset"))
        {
            // Only a first child names the group.
            if (fieldset.FirstElementChild is not { LocalName: "legend" } legend || AccessibleName.TextOf(legend).Length == 0)
            {
                diagnostics.Add(DiagnosticCatalog.OutputFieldsetWithoutLegend, page.Location, OutputPage.Describe(fieldset));
            }
        }
    }

    private void CheckActions(OutputPage page)
    {
        foreach (var action in page.Document.QuerySelectorAll("a[href], button, summary, input[type=submit], input[type=reset], input[type=button], h1, h2, h3, h4, h5, h6"))
        {
            if (AccessibleName.Of(action).Length == 0 && string.IsNullOrWhiteSpace(action.GetAttribute("value")))
            {
                diagnostics.Add(DiagnosticCatalog.OutputWithoutName, page.Location, OutputPage.Describe(action));
            }
        }
    }

    private void CheckReferences(OutputPage page)
    {
        foreach (var element in page.Document.All)
        {
            foreach (var attribute in ReferringAttributes.Where(element.HasAttribute))
            {
                foreach (var id in AccessibleName.IdsIn(element, attribute).Where(id => page.Document.GetElementById(id) is null))
                {
                    diagnostics.Add(DiagnosticCatalog.OutputUnknownId, page.Location, OutputPage.Describe(element), attribute, id);
                }
            }
        }
    }
}
