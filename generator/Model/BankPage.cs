namespace GenGuide.Model;

/// <summary>A page of a bank: all of it, or one of the parts into which a long one is split.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Route">Where it stands.</param>
/// <param name="Items">What of the bank stands there.</param>
public sealed record BankPage(int Number, Route Route, IReadOnlyList<Item> Items);
