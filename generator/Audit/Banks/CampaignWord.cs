using GenGuide.Sources;

namespace GenGuide.Audit.Banks;

/// <summary>A word of a campaign's text.</summary>
/// <param name="Text">In lower case, with plain hyphens and apostrophes.</param>
/// <param name="Span">Where it stands.</param>
public sealed record CampaignWord(string Text, TextSpan Span);
