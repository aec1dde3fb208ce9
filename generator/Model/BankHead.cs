using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>The front matter of a bank.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Description">One sentence about what it asks.</param>
/// <param name="Order">Its place among the banks.</param>
/// <param name="IsExcluded">True keeps it out of the site.</param>
/// <param name="Pass">The share of right answers, in per cent, from which the bank counts as passed.</param>
/// <param name="Objectives">Ids of the objectives that each of its items practises.</param>
/// <param name="Exam">What is drawn; null for a bank that is no exam.</param>
/// <param name="Blind">Where it says that its answers are not published; null for a bank whose answers are.</param>
public sealed record BankHead(string Title, string Description, int Order, bool IsExcluded, int Pass, IReadOnlyList<string> Objectives, ExamRule? Exam, TextSpan? Blind)
{
    public bool IsBlind => Blind is not null;
}
