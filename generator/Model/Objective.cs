using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>What a learner can do at the end of a lesson.</summary>
/// <param name="Text">Completes "When you have finished, you can …".</param>
/// <param name="Id">Unique in the site; items name it as what they practise. Null when the author gave none.</param>
/// <param name="Span">Where it stands in the front matter.</param>
public sealed record Objective(string Text, string? Id, TextSpan Span);
