using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A stretch of a page's body.</summary>
public abstract record BodyPart;

/// <summary>Finished markup.</summary>
public sealed record MarkupPart(string Html) : BodyPart;

/// <summary>A bank, or one item of it.</summary>
public sealed record QuizPart(QuizDrawing Quiz) : BodyPart;

/// <summary>The way to an exam, which is taken on a page of its own.</summary>
/// <param name="Bank">The exam.</param>
/// <param name="Address">Of the page on which it is taken.</param>
public sealed record ExamPart(Bank Bank, string Address) : BodyPart;

/// <summary>An item and its twin, solved, side by side.</summary>
public sealed record PairPart(IReadOnlyList<SolvedDrawing> Campaigns) : BodyPart;
