using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A link or an image as written.</summary>
/// <param name="Address">The address between the parentheses.</param>
/// <param name="Words">The link's text, or the image's alternative text.</param>
/// <param name="Span">Where the address stands.</param>
/// <param name="Kind">What the author wants of it.</param>
public sealed record Reference(string Address, QuotedText Words, TextSpan Span, ReferenceKind Kind);
