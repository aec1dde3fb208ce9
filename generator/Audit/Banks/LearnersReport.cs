namespace GenGuide.Audit.Banks;

/// <summary>How far learners come in a bank who understand nothing.</summary>
/// <param name="Learners">Those who follow a rule.</param>
/// <param name="Dice">Those who guess; null for a bank with too few items.</param>
public sealed record LearnersReport(IReadOnlyList<Learner> Learners, Dice? Dice);
