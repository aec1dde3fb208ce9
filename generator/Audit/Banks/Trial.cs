namespace GenGuide.Audit.Banks;

/// <summary>One occasion on which chance might have given a key away.</summary>
/// <param name="IsHit">Whether it did.</param>
/// <param name="Chance">How likely that was.</param>
public readonly record struct Trial(bool IsHit, double Chance);
