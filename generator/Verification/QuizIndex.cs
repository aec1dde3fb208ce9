using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Where something graded stands.</summary>
/// <param name="Bank">The id of its bank.</param>
/// <param name="Location">What a finding points to.</param>
public sealed record QuizIndex(string Bank, Location Location);
