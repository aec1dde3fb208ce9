namespace GenGuide.Verification;

/// <summary>What a page grades.</summary>
/// <param name="Quiz">Its bank, and what a finding points to.</param>
/// <param name="Path">Of the page.</param>
/// <param name="Bank">The payload of a whole bank, as written; null for single items of one.</param>
/// <param name="Shown">The ids of the items that can be answered here.</param>
/// <param name="Items">All that are graded.</param>
public sealed record WrittenQuiz(QuizIndex Quiz, string Path, string? Bank, IReadOnlyList<string> Shown, IReadOnlyList<WrittenItem> Items);

/// <summary>An item of it.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Json">As written.</param>
public sealed record WrittenItem(string Id, string Json);
