using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>A sentence of a page.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Words">Its words.</param>
/// <param name="Span">Where its paragraph stands.</param>
public sealed record Sentence(string Text, IReadOnlyList<string> Words, TextSpan Span);
