using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A bank, or one item of it, as one element of a page.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Items">What of it is drawn.</param>
/// <param name="StoreId">Begins the keys under which answers are kept.</param>
/// <param name="HeadingLevel">Of an item's title.</param>
/// <param name="Payload">What script needs of it, as JSON.</param>
/// <param name="Result">The lines of the bank's result; null unless the whole bank is drawn.</param>
public sealed record QuizDrawing(Bank Bank, IReadOnlyList<ItemDrawing> Items, string StoreId, int HeadingLevel, string Payload, ResultDrawing? Result);
