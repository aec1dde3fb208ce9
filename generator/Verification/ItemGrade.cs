namespace GenGuide.Verification;

/// <summary>What a response to an item earned.</summary>
/// <param name="Label"><c>right</c>, <c>wrong</c> or <c>none</c>.</param>
/// <param name="Reasons"><c>right</c>, <c>other</c> or <c>none</c>.</param>
/// <param name="Slip">The misconception that the choice reveals, if any.</param>
public sealed record ItemGrade(string Label, string Reasons, int Points, int Of, int Found, int Deciding, int Decoys, string? Slip);
