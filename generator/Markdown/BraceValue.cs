using GenGuide.Sources;

namespace GenGuide.Markdown;

/// <summary>One entry in braces: its value, and where its name and its value stand.</summary>
public sealed record BraceValue(string Text, TextSpan NameSpan, TextSpan Span);
