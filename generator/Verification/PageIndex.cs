namespace GenGuide.Verification;

/// <summary>What is kept of a page while the others are read.</summary>
/// <param name="Ids">Fingerprints, in order, of what a fragment can lead to.</param>
/// <param name="Title">As the browser's tab shows it.</param>
/// <param name="ClaimsItself">True when the address that the page claims is its own.</param>
/// <param name="ClaimsOther">An address that it claims and that is not its own; null for nearly all pages.</param>
/// <param name="IsIndexable">True when search engines may list it.</param>
public sealed record PageIndex(ulong[] Ids, string Title, bool ClaimsItself, string? ClaimsOther, bool IsIndexable);
