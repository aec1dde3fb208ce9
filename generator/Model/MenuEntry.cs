namespace GenGuide.Model;

/// <summary>A link in the header or footer: its words and the source file it leads to.</summary>
public sealed record MenuEntry(string Words, string TargetPath);
