using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A known way to go wrong.</summary>
/// <param name="Slug">As choices spell it.</param>
/// <param name="Name">What somebody who has it would say.</param>
/// <param name="Line">The sentence that corrects it.</param>
/// <param name="LessonPath">The source path of the page that teaches it.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where its slug stands.</param>
public sealed record Misconception(string Slug, string Name, string Line, string LessonPath, SourceFile Source, TextSpan Span);
