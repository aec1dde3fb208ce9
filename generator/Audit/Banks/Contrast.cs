namespace GenGuide.Audit.Banks;

/// <summary>How often something holds of the campaigns under each label.</summary>
/// <param name="Name">What holds.</param>
/// <param name="Counts">How often under the first label and the second.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Likelihood">Of so large a difference by chance.</param>
/// <param name="IsFlagged">Whether the difference is too large.</param>
public sealed record Contrast(string Name, IReadOnlyList<int> Counts, IReadOnlyList<int> Of, double Likelihood, bool IsFlagged);
