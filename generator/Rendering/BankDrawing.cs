using GenGuide.Model;
using GenGuide.Rendering.Lists;

namespace GenGuide.Rendering;

/// <summary>A page of a bank, ready to be put into its view.</summary>
public sealed record BankDrawing(PageFrame Frame, Bank Bank, string Title, QuizDrawing Quiz);

/// <summary>The page for practice, which lists the banks too.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Banks">In their order, or the first of them.</param>
/// <param name="Parts">Links to the others.</param>
/// <param name="Worked">A pair that is shown solved to somebody who begins; null when the site has none.</param>
public sealed record BankListDrawing(PageFrame Frame, IReadOnlyList<ListedPage> Banks, IReadOnlyList<PartLink> Parts, PairPart? Worked);
