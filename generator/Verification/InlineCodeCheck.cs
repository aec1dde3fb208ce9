using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Nothing in a page's markup runs or styles: code and style come from files only.</summary>
public sealed class InlineCodeCheck(DiagnosticBag diagnostics)
{
    private const string DataType = "application/json";

    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Tree.Elements)
        {
            CheckElement(page, element);
            foreach (ref readonly var attribute in element.Attributes)
            {
                CheckAttribute(page, element, attribute.Name, element.Tree.CharactersOf(attribute.Value));
            }
        }
    }

    private void CheckElement(OutputPage page, PageElement element)
    {
        if (element.Is("script") && !element.Has("src") && !element.Has("type", DataType))
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineScript, page.Location, OutputPage.Describe(element));
        }

        if (element.Is("style"))
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineStyle, page.Location, OutputPage.Describe(element));
        }
    }

    private void CheckAttribute(OutputPage page, PageElement element, string name, ReadOnlySpan<char> value)
    {
        if (name == "style")
        {
            diagnostics.Add(DiagnosticCatalog.OutputInlineStyle, page.Location, OutputPage.Describe(element));
        }

        // No attribute of HTML begins with these two letters but the handlers.
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(DiagnosticCatalog.OutputEventHandler, page.Location, OutputPage.Describe(element), name);
        }

        if (IsScriptAddress(value))
        {
            diagnostics.Add(DiagnosticCatalog.OutputScriptAddress, page.Location, OutputPage.Describe(element), name);
        }
    }

    /// <summary>Browsers drop control characters and spaces before they read the scheme.</summary>
    private static bool IsScriptAddress(ReadOnlySpan<char> value)
    {
        const string Scheme = "javascript:";
        var read = 0;
        foreach (var character in value)
        {
            if (character > ' ' && char.ToLowerInvariant(character) != Scheme[read++])
            {
                return false;
            }

            if (read == Scheme.Length)
            {
                return true;
            }
        }

        return false;
    }
}
