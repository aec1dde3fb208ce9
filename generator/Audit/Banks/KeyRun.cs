namespace GenGuide.Audit.Banks;

/// <summary>Too many equal keys in a row.</summary>
/// <param name="Item">The id of the first campaign that is too many.</param>
/// <param name="Key">The id of the label.</param>
/// <param name="Length">How many campaigns there are in the row.</param>
public sealed record KeyRun(string Item, string Key, int Length);
