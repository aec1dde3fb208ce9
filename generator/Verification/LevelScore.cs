namespace GenGuide.Verification;

/// <summary>How many scenarios of a level were labelled right.</summary>
public sealed record LevelScore(int Level, int Right, int Of);
