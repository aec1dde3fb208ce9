using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A name as an author wrote it, to be looked up once all files are read.</summary>
public sealed record WrittenName(string Text, TextSpan Span);
