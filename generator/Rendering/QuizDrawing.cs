using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A bank, or one item of it, as one element of a page.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Items">What of it stands there.</param>
/// <param name="StoreId">Begins the keys under which answers are kept.</param>
/// <param name="HeadingLevel">Of an item's title.</param>
/// <param name="Payload">What script needs of it, as JSON.</param>
/// <param name="Result">The lines of the bank's result; null where only an item of it is drawn.</param>
public sealed record QuizDrawing(Bank Bank, IReadOnlyList<ItemOnPage> Items, string StoreId, int HeadingLevel, string Payload, ResultDrawing? Result)
{
    /// <summary>The parts of a bank that is split; empty for one that is not.</summary>
    public IReadOnlyList<PartLink> Parts { get; init; } = [];

    /// <summary>The kinds of question that quizzes ask. A part of a bank is counted together with the others, and so needs what they need.</summary>
    public static IReadOnlyList<string> KindsOf(IEnumerable<QuizDrawing> quizzes) => [.. quizzes
        .SelectMany(quiz => quiz.Result is null ? quiz.Items.Select(item => item.Item) : quiz.Bank.Items)
        .Select(item => item.Kind)
        .Distinct()];
}

/// <summary>A part of a split bank.</summary>
/// <param name="Words">Which it is.</param>
/// <param name="Address">Null for the one that stands here.</param>
/// <param name="IsNext">True for the one that follows.</param>
public sealed record PartLink(string Words, string? Address, bool IsNext);
