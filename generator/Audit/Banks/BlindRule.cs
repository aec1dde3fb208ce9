namespace GenGuide.Audit.Banks;

/// <summary>A rule by which somebody answers who understands nothing.</summary>
/// <param name="Name">The rule.</param>
/// <param name="Label">Which label it is about, where it is about one.</param>
/// <param name="Answer">What is answered to an item; null for those that the rule is not about.</param>
public sealed record BlindRule(string Name, string? Label, Func<ItemReading, string?> Answer);
