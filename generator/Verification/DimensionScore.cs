namespace GenGuide.Verification;

/// <summary>How many of the deciding marks of a dimension were found.</summary>
public sealed record DimensionScore(string Id, int Found, int Of);
