using AngleSharp.Dom;
using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Verification;

/// <summary>Every page carries the strict Content-Security-Policy, and loads nothing from another host.</summary>
public sealed class PolicyCheck(DiagnosticBag diagnostics, SitePlace place)
{
    private const string Policy = "meta[http-equiv=Content-Security-Policy i]";

    private static readonly string[] LinkSchemes = ["https", "http", "mailto"];

    public void CheckPage(OutputPage page)
    {
        var policies = page.Document.QuerySelectorAll("head > " + Policy);
        if (policies.Length != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutPolicy, page.Location, page.Path, policies.Length);
            return;
        }

        if (policies[0].GetAttribute("content") != SecurityPolicy.Content)
        {
            diagnostics.Add(DiagnosticCatalog.OutputOtherPolicy, page.Location, page.Path);
        }

        // A policy does not hold for what stands above it.
        if (page.Document.QuerySelector("script, link, style") is { } first && first.CompareDocumentPosition(policies[0]).HasFlag(DocumentPositions.Following))
        {
            diagnostics.Add(DiagnosticCatalog.OutputLatePolicy, page.Location, page.Path, OutputPage.Describe(first));
        }
    }

    /// <summary>Only plain links may leave the site.</summary>
    public void CheckReferences(string path, Location location, IEnumerable<FoundReference> references)
    {
        foreach (var reference in references)
        {
            var target = place.Resolve(path, reference.Address);
            if (target.Place != TargetPlace.OtherHost || reference.Use == ReferenceUse.Metadata)
            {
                continue;
            }

            if (reference.Use != ReferenceUse.Link)
            {
                diagnostics.Add(DiagnosticCatalog.OutputLoadsElsewhere, location, path, reference.Address, reference.Where);
            }
            else if (!LinkSchemes.Contains(target.Path))
            {
                diagnostics.Add(DiagnosticCatalog.OutputLinkScheme, location, path, reference.Address);
            }
        }
    }
}
