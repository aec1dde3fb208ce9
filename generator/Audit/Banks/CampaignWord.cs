using GenGuide.Sources;

namespace GenGuide.Audit.Banks;

/// <summary>A word of a campaign's text, or a part of one with hyphens.</summary>
/// <param name="Text">In lower case, with plain apostrophes.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct CampaignWord(string Text, TextSpan Span);
