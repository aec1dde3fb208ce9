namespace GenGuide.Verification.Records;

/// <summary>What is recorded of a page.</summary>
/// <param name="Page">What is kept of it while the others are read.</param>
/// <param name="References">The places in the site that it leads to.</param>
/// <param name="Quizzes">What it grades.</param>
internal sealed record PageRecord(PageIndex Page, IReadOnlyList<SiteReference> References, IReadOnlyList<QuizRecord> Quizzes);

/// <summary>What is recorded of something graded.</summary>
/// <param name="Bank">The id of its bank.</param>
/// <param name="Payload">The key of the text that is graded.</param>
/// <param name="Start">Where that text begins in the bytes of the page.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="IsWhole">Whether that is a whole bank.</param>
/// <param name="Shown">The ids of the items that can be answered here.</param>
internal sealed record QuizRecord(string Bank, UInt128 Payload, int Start, int Length, bool IsWhole, IReadOnlyList<string> Shown);
