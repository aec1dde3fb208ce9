using GenGuide.Sources;

namespace GenGuide.Audit.Lessons;

/// <summary>A stretch of a page that is read in one go.</summary>
/// <param name="Text">Its words without markup and citations; the cells of a row are parted by bars.</param>
/// <param name="Addresses">What its links lead to, as written.</param>
/// <param name="Section">How many headings stand before it.</param>
/// <param name="IsRunning">True for sentences, false for captions and rows of tables.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Passage(string Text, IReadOnlyList<string> Addresses, int Section, bool IsRunning, TextSpan Span);
