namespace GenGuide.Audit.Banks;

/// <summary>Whether the length of campaigns predicts their keys.</summary>
/// <param name="Means">Words under the first label and the second.</param>
/// <param name="Longer">The share of pairs in which the one under the second label is the longer one.</param>
/// <param name="Likelihood">Of so large a difference by chance.</param>
/// <param name="IsFlagged">Whether the difference is too large.</param>
public sealed record LengthCue(IReadOnlyList<double> Means, double Longer, double Likelihood, bool IsFlagged);
