namespace GenGuide.Audit.Banks;

/// <summary>A word that gives keys away.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="Counts">How many campaigns use it under the first label and the second.</param>
public sealed record WordCue(string Word, IReadOnlyList<int> Counts);
