using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A heading in a page's body, with the anchor that links can name.</summary>
public sealed record Heading(int Level, string Text, string Anchor, TextSpan Span);
