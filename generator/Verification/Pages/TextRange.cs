namespace GenGuide.Verification.Pages;

/// <summary>Characters of a page's tree.</summary>
public readonly record struct TextRange(int Start, int Length);
