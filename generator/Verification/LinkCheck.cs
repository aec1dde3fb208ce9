using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Every address inside the site leads to a file of it, every fragment to an id, every content hash to that content.</summary>
public sealed class LinkCheck(DiagnosticBag diagnostics, SitePlace place)
{
    /// <summary>The places in the site that a file leads to; those that lead nowhere are reported here.</summary>
    public IReadOnlyList<(FoundReference Found, ReferenceTarget Target)> ReadReferences(string path, Location location, IEnumerable<FoundReference> references)
    {
        var resolved = new List<(FoundReference, ReferenceTarget)>();
        foreach (var reference in references)
        {
            var target = place.Resolve(path, reference.Address);
            if (target.Place == TargetPlace.Nowhere || IsBareName(path, reference))
            {
                diagnostics.Add(DiagnosticCatalog.OutputDeadLink, location, path, reference.Address, reference.Where);
            }
            else if (target.Place == TargetPlace.Site)
            {
                resolved.Add((reference, target));
                CheckNotFoundPage(path, location, reference);
            }
        }

        return resolved;
    }

    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        foreach (var file in files.Values)
        {
            foreach (var (found, target) in file.References)
            {
                CheckTarget(files, file, found, target);
            }
        }
    }

    /// <summary>A module is named by an address that begins with a dot or a slash; a browser refuses anything else.</summary>
    private static bool IsBareName(string path, FoundReference reference)
        => path.EndsWith(".js", StringComparison.Ordinal) && !reference.Address.StartsWith('.') && !reference.Address.StartsWith('/') && !IsAbsolute(reference.Address);

    private static bool IsAbsolute(string address) => address.Contains("://", StringComparison.Ordinal);

    /// <summary>It is served for addresses in any folder, from which a relative address would lead elsewhere.</summary>
    private void CheckNotFoundPage(string path, Location location, FoundReference reference)
    {
        var isFixed = reference.Address.StartsWith('/') || reference.Address.StartsWith('#') || IsAbsolute(reference.Address);
        if (path == OutputPage.NotFoundPath && !isFixed)
        {
            diagnostics.Add(DiagnosticCatalog.OutputRelativeAddress, location, path, reference.Address);
        }
    }

    private void CheckTarget(IReadOnlyDictionary<string, FileIndex> files, FileIndex file, FoundReference found, ReferenceTarget target)
    {
        if (!files.TryGetValue(target.Path, out var there))
        {
            diagnostics.Add(DiagnosticCatalog.OutputDeadLink, file.Location, file.Path, found.Address, found.Where);
            return;
        }

        if (target.Fragment is { } fragment && there.Page is { } page && !page.Ids.Contains(fragment))
        {
            diagnostics.Add(DiagnosticCatalog.OutputDeadFragment, file.Location, file.Path, found.Address, there.Path, fragment);
        }

        if (target.Version is { } version && version != there.Hash)
        {
            diagnostics.Add(DiagnosticCatalog.OutputOtherHash, file.Location, file.Path, found.Address, there.Hash);
        }

        if (target.Version is null && found.Use == ReferenceUse.Code)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutHash, file.Location, file.Path, found.Address, there.Hash);
        }
    }
}
