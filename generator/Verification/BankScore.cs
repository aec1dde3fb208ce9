namespace GenGuide.Verification;

/// <summary>What the responses to a bank add up to.</summary>
public sealed record BankScore(
    int Items,
    int Answered,
    int Right,
    int Scenarios,
    int Reasoned,
    int Percent,
    bool Passed,
    IReadOnlyList<DimensionScore> Dimensions,
    IReadOnlyList<SlipCount> Slips,
    IReadOnlyList<LevelScore> Levels);
