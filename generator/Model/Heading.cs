using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A heading in a page's body, with the anchor that links can name.</summary>
/// <param name="Level">2 for the uppermost.</param>
/// <param name="Quoted">Its words as plain text.</param>
/// <param name="Anchor">Unique in the page.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Heading(int Level, QuotedText Quoted, string Anchor, TextSpan Span)
{
    /// <summary>Its words as plain text.</summary>
    public string Text => Quoted.ToString();
}
