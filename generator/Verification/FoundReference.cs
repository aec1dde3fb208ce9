namespace GenGuide.Verification;

/// <summary>An address as it stands in a file of the output.</summary>
/// <param name="Address">As written.</param>
/// <param name="Use">What becomes of it.</param>
/// <param name="Where">The element or statement, for a message.</param>
public sealed record FoundReference(string Address, ReferenceUse Use, string Where);
