namespace GenGuide.Verification;

/// <summary>How often a misconception was revealed.</summary>
public sealed record SlipCount(string Id, int Count);
