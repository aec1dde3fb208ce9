namespace GenGuide.Audit.Banks;

/// <summary>How far mere guessing comes.</summary>
/// <param name="Chance">To pass.</param>
/// <param name="Learners">How many tried it.</param>
/// <param name="Passed">How many of them passed.</param>
/// <param name="IsFlagged">Whether the chance is too large.</param>
public sealed record Dice(double Chance, int Learners, int Passed, bool IsFlagged);
