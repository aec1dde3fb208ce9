namespace GenGuide.Rendering.Assigning;

/// <summary>A page of assigning, ready to be put into its view.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Element">The element that fills it.</param>
/// <param name="NeedsScript">What is said where script is off.</param>
public sealed record AssigningDrawing(PageFrame Frame, string Element, string NeedsScript);
