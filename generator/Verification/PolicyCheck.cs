using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Every page carries the strict Content-Security-Policy.</summary>
public sealed class PolicyCheck(DiagnosticBag diagnostics)
{
    public void CheckPage(OutputPage page)
    {
        var policies = page.Tree.Head.Where(IsPolicy);
        if (policies.Count != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutPolicy, page.Location, page.Path, policies.Count);
            return;
        }

        if (!policies[0].Has("content", SecurityPolicy.Content))
        {
            diagnostics.Add(DiagnosticCatalog.OutputOtherPolicy, page.Location, page.Path);
        }

        // A policy does not hold for what stands above it.
        if (page.Tree.Elements.First(element => element.Name is "script" or "link" or "style") is { } first && first.Index < policies[0].Index)
        {
            diagnostics.Add(DiagnosticCatalog.OutputLatePolicy, page.Location, page.Path, OutputPage.Describe(first));
        }
    }

    private static bool IsPolicy(PageElement element)
        => element.Is("meta") && element.IsChildOf("head") && element.Value("http-equiv").Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase);
}
