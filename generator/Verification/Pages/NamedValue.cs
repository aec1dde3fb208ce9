namespace GenGuide.Verification.Pages;

/// <summary>An attribute: its name, and where its value stands.</summary>
public readonly record struct NamedValue(string Name, TextRange Value);
