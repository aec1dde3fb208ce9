using GenGuide.Diagnostics;
using GenGuide.Sources;

namespace GenGuide.Verification;

/// <summary>What is kept of a file of the output while the others are read.</summary>
/// <param name="Path">Relative to the folder of the site.</param>
/// <param name="Location">What a finding points to.</param>
/// <param name="Key">Stands for its content.</param>
/// <param name="References">The places in the site that it leads to.</param>
/// <param name="Page">What is kept of a page; null for other files.</param>
/// <param name="Whole">The bytes of the few files that are read whole once all are known; else null.</param>
public sealed record FileIndex(string Path, Location Location, UInt128 Key, IReadOnlyList<SiteReference> References, PageIndex? Page, KeptBytes? Whole)
{
    /// <summary>The words of a file that is read whole; else null.</summary>
    public string? Text => Whole?.ReadText().TrimStart('\uFEFF');

    /// <summary>Of its content, as addresses name it.</summary>
    public string Hash => ContentHash.Of(Key);
}
