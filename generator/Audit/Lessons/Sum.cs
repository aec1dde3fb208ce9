namespace GenGuide.Audit.Lessons;

/// <summary>A sum that a text writes out.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Computed">What its left side comes to; null when it can't be computed.</param>
/// <param name="Holds">Whether the right side says the same.</param>
public sealed record Sum(string Text, double? Computed, bool Holds);
