namespace GenGuide.Verification;

/// <summary>A rule that needs no understanding, such as always taking the first choice, and what it earns.</summary>
public sealed record GuessingStrategy(string Name, int Right, bool Passed);
