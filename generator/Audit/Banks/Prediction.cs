namespace GenGuide.Audit.Banks;

/// <summary>How many keys single words predict.</summary>
/// <param name="Name">Of which campaigns.</param>
/// <param name="Right">How many.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Expected">How many are hit by always saying the commoner label.</param>
/// <param name="Likelihood">Of that many or more by chance.</param>
/// <param name="IsFlagged">Whether there are too many.</param>
/// <param name="Cues">The words that did most.</param>
public sealed record Prediction(string Name, int Right, int Of, double Expected, double Likelihood, bool IsFlagged, IReadOnlyList<WordCue> Cues);
