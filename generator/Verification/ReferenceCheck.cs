using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>What is wrong with addresses whatever the other files hold: they can't be read, load from another host, or lead elsewhere from where they are served.</summary>
public sealed class ReferenceCheck(DiagnosticBag diagnostics)
{
    private static readonly string[] LinkSchemes = ["https", "http", "mailto"];

    /// <summary>The references that lead into the site, to be followed when all of its files are known.</summary>
    public IReadOnlyList<SiteReference> Check(string path, Location location, List<SiteReference> references)
    {
        references.RemoveAll(reference => !IsSound(path, location, reference) || !IsToBeFollowed(path, reference));
        return references.ToArray();
    }

    /// <summary>A file that leads to itself is there.</summary>
    private static bool IsToBeFollowed(string path, SiteReference reference)
        => reference.Target.Fragment is not null || reference.Target.Version is not null || reference.Use == ReferenceUse.Code || reference.Target.Path != path;

    /// <summary>True for what leads into the site.</summary>
    private bool IsSound(string path, Location location, SiteReference reference)
    {
        if (reference.Target.Place == TargetPlace.OtherHost)
        {
            CheckOtherHost(path, location, reference);
        }

        if (reference.Target.Place == TargetPlace.Nowhere || IsBareName(path, reference.Address))
        {
            diagnostics.Add(DiagnosticCatalog.OutputDeadLink, location, path, reference.Address, reference.Where);
            return false;
        }

        if (reference.Target.Place == TargetPlace.Site && path == OutputPage.NotFoundPath)
        {
            CheckNotFoundPage(path, location, reference.Address);
        }

        return reference.Target.Place == TargetPlace.Site;
    }

    /// <summary>Only plain links may leave the site.</summary>
    private void CheckOtherHost(string path, Location location, SiteReference reference)
    {
        if (reference.Use is not (ReferenceUse.Link or ReferenceUse.Metadata))
        {
            diagnostics.Add(DiagnosticCatalog.OutputLoadsElsewhere, location, path, reference.Address, reference.Where);
        }
        else if (reference.Use == ReferenceUse.Link && !LinkSchemes.Contains(reference.Target.Path))
        {
            diagnostics.Add(DiagnosticCatalog.OutputLinkScheme, location, path, reference.Address);
        }
    }

    /// <summary>A module is named by an address that begins with a dot or a slash; a browser refuses anything else.</summary>
    private static bool IsBareName(string path, string address)
        => path.EndsWith(".js", StringComparison.Ordinal) && !address.StartsWith('.') && !address.StartsWith('/') && !IsAbsolute(address);

    private static bool IsAbsolute(string address) => address.Contains("://", StringComparison.Ordinal);

    /// <summary>It is served for addresses in any folder, from which a relative address would lead elsewhere.</summary>
    private void CheckNotFoundPage(string path, Location location, string address)
    {
        if (!address.StartsWith('/') && !address.StartsWith('#') && !IsAbsolute(address))
        {
            diagnostics.Add(DiagnosticCatalog.OutputRelativeAddress, location, path, address);
        }
    }
}
