using AngleSharp.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Nothing in a page's markup runs or styles: code and style come from files only.</summary>
public sealed class InlineCodeCheck(DiagnosticBag diagnostics)
{
    private const string DataType = "application/json";

    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Document.All)
        {
            CheckElement(page, element);
            foreach (var attribute in element.Attributes)
            {
                CheckAttribute(page, element, attribute);
            }
        }
    }

    private void CheckElement(OutputPage page, IElement element)
    {
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != DataType)
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineScript, page.Location, OutputPage.Describe(element));
        }

        if (element.LocalName == "style")
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineStyle, page.Location, OutputPage.Describe(element));
        }
    }

    private void CheckAttribute(OutputPage page, IElement element, IAttr attribute)
    {
        if (attribute.Name == "style")
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineStyle, page.Location, OutputPage.Describe(element));
        }

        // No attribute of HTML begins with these two letters but the handlers.
        if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(DiagnosticCatalog.OutputEventHandler, page.Location, OutputPage.Describe(element), attribute.Name);
        }

        if (IsScriptAddress(attribute.Value))
        {
            diagnostics.Add(DiagnosticCatalog.OutputScriptAddress, page.Location, OutputPage.Describe(element), attribute.Name);
        }
    }

    /// <summary>Browsers drop control characters and spaces before they read the scheme.</summary>
    private static bool IsScriptAddress(string value)
    {
        var read = string.Concat(value.Where(character => character > ' '));
        return read.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
    }
}
