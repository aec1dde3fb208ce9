namespace GenGuide.Verification;

/// <summary>How far somebody comes in a bank who guesses, or follows a rule that needs no understanding.</summary>
public sealed record GuessingEstimate(int Items, double ChanceToPass, IReadOnlyList<GuessingStrategy> Strategies);
