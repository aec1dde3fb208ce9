namespace GenGuide.Verification;

/// <summary>What a page grades.</summary>
/// <param name="Quiz">Its bank, and what a finding points to.</param>
/// <param name="Path">Of the page.</param>
/// <param name="Payload">All that is graded.</param>
/// <param name="Start">Where that stands in the bytes of the page; negative where it does not stand there as it is.</param>
/// <param name="IsWhole">Whether that is a whole bank, and not single items of one.</param>
/// <param name="Shown">The ids of the items that can be answered here.</param>
public sealed record WrittenQuiz(QuizIndex Quiz, string Path, WrittenPayload Payload, int Start, bool IsWhole, IReadOnlyList<string> Shown);
