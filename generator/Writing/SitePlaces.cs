using GenGuide.Diagnostics;

namespace GenGuide.Writing;

/// <summary>The places that writing a site needs, side by side under one parent, so that a rename never crosses a disk.</summary>
internal sealed class SitePlaces
{
    private SitePlaces(string destination, string shown)
    {
        Parent = Path.GetDirectoryName(destination)!;
        var name = Path.GetFileName(destination);
        var shownParent = shown.LastIndexOf('/') is >= 0 and var slash ? shown[..(slash + 1)] : "";

        Destination = new SiteFolder(destination, shown);
        Next = Sibling($".{name}.next");
        Previous = Sibling($".{name}.previous");
        Lock = Path.Combine(Parent, $".{name}.lock");

        SiteFolder Sibling(string sibling) => new(Path.Combine(Parent, sibling), shownParent + sibling);
    }

    public string Parent { get; }

    public string Lock { get; }

    /// <summary>What the world sees.</summary>
    public SiteFolder Destination { get; }

    /// <summary>The site that is being put together.</summary>
    public SiteFolder Next { get; }

    /// <summary>The old site, from the moment it makes room until it is deleted.</summary>
    public SiteFolder Previous { get; }

    /// <summary>The places of a destination; null for the root of a disk, which has nothing beside it.</summary>
    public static SitePlaces? Of(string destination)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(destination));
        return Path.GetDirectoryName(path) is null ? null : new SitePlaces(path, SiteFolder.Show(destination));
    }

    /// <summary>Notes every place that holds what is not ours; false when all of them may be used.</summary>
    public bool ReportStrangers(DiagnosticBag diagnostics)
    {
        var inDestination = Destination.ReportStrangers(diagnostics);
        var inPrevious = Previous.ReportStrangers(diagnostics);
        var inNext = !Next.IsMarked && Next.ReportStrangers(diagnostics);

        return inDestination || inPrevious || inNext;
    }
}
