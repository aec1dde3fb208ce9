using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>What makes a bank an exam: some of its items are drawn anew each time, and nothing is explained before all are handed in.</summary>
/// <param name="Count">How many are drawn.</param>
/// <param name="Span">Where that is said.</param>
/// <param name="Draws">Other banks that are drawn from as well, by their paths as written.</param>
public sealed record ExamRule(int Count, TextSpan Span, IReadOnlyList<WrittenName> Draws);
