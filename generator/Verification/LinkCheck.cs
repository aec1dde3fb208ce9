using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Every address inside the site leads to a file of it, every fragment to an id, every content hash to that content.</summary>
public sealed class LinkCheck(DiagnosticBag diagnostics)
{
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        // Most files lead to the same places, which are looked up once.
        var sound = new HashSet<SiteReference>(ReferenceEqualityComparer.Instance);
        foreach (var file in files.Values)
        {
            foreach (var reference in file.References)
            {
                if (!sound.Contains(reference) && Follow(files, file, reference))
                {
                    sound.Add(reference);
                }
            }
        }
    }

    /// <summary>False when something is wrong, which is then reported for the file.</summary>
    private bool Follow(IReadOnlyDictionary<string, FileIndex> files, FileIndex file, SiteReference reference)
    {
        var target = reference.Target;
        if (!files.TryGetValue(target.Path, out var there))
        {
            diagnostics.Add(DiagnosticCatalog.OutputDeadLink, file.Location, file.Path, reference.Address, reference.Where);
            return false;
        }

        var hasFragment = target.Fragment is null || there.Page is null || Array.BinarySearch(there.Page.Ids, Pages.Fingerprint.Of(target.Fragment)) >= 0;
        if (!hasFragment)
        {
            diagnostics.Add(DiagnosticCatalog.OutputDeadFragment, file.Location, file.Path, reference.Address, there.Path, target.Fragment!);
        }

        var isOther = target.Version is not null && target.Version != there.Hash;
        if (isOther)
        {
            diagnostics.Add(DiagnosticCatalog.OutputOtherHash, file.Location, file.Path, reference.Address, there.Hash);
        }

        var isWithout = target.Version is null && reference.Use == ReferenceUse.Code;
        if (isWithout)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutHash, file.Location, file.Path, reference.Address, there.Hash);
        }

        return hasFragment && !isOther && !isWithout;
    }
}
