namespace GenGuide.Verification;

/// <summary>What is kept of a page while the others are read.</summary>
/// <param name="Ids">Fingerprints, in order, of what a fragment can lead to.</param>
/// <param name="Title">As the browser's tab shows it.</param>
/// <param name="Canonical">The address that the page claims; null when it claims none.</param>
/// <param name="IsIndexable">True when search engines may list it.</param>
public sealed record PageIndex(ulong[] Ids, string Title, string? Canonical, bool IsIndexable);
