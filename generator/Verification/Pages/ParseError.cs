namespace GenGuide.Verification.Pages;

/// <summary>A place where a browser has to guess what is meant.</summary>
public sealed record ParseError(int Line, int Column, string Message);
