namespace GenGuide.Audit.Banks;

/// <summary>Somebody who follows one rule and understands nothing, and how far that comes.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Label">Which label it is about, where it is about one.</param>
/// <param name="Right">How many items were right.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Passed">Whether that is enough to pass.</param>
public sealed record Learner(string Name, string? Label, int Right, int Of, bool Passed);
