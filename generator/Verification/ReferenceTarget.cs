namespace GenGuide.Verification;

/// <summary>What an address leads to.</summary>
/// <param name="Place">Whose place it is.</param>
/// <param name="Path">The file of the site; of another host only the scheme.</param>
/// <param name="Fragment">What follows <c>#</c>; null when there is none.</param>
/// <param name="Version">The content's hash that <c>?v=</c> promises; null when it promises none.</param>
public readonly record struct ReferenceTarget(TargetPlace Place, string Path, string? Fragment, string? Version);
