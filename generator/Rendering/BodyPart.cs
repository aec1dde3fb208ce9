namespace GenGuide.Rendering;

/// <summary>A stretch of a page's body.</summary>
public abstract record BodyPart;

/// <summary>Finished markup.</summary>
public sealed record MarkupPart(string Html) : BodyPart;

/// <summary>A bank, or one item of it.</summary>
public sealed record QuizPart(QuizDrawing Quiz) : BodyPart;

/// <summary>An item and its twin, solved, side by side.</summary>
public sealed record PairPart(IReadOnlyList<SolvedDrawing> Campaigns) : BodyPart;
