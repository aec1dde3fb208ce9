using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Reading;

/// <summary>Reads the items of one kind.</summary>
public interface IItemReader
{
    /// <summary>As <c>kind=</c> spells it.</summary>
    string Kind { get; }

    /// <summary>The keys that may stand in the braces of the heading, beside <c>kind</c>.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Whether it can be asked without anything on the page that tells the answer, and graded from that answer later. A kind can't until somebody has seen to it.</summary>
    bool CanBeBlind => false;

    /// <summary>Null when the item can't be used; every reason has been reported then.</summary>
    Item? Read(ItemSource source, DiagnosticBag diagnostics);

    /// <summary>Completes an item with what stands on pages; null, after a report, when that can't be had. Most kinds need nothing of the kind.</summary>
    /// <param name="item">What was read.</param>
    /// <param name="pageAt">The page that a path in the item's bank leads to; null, after a report, where there is none.</param>
    /// <param name="diagnostics">What is wrong goes there.</param>
    Item? Link(Item item, Func<WrittenName, Page?> pageAt, DiagnosticBag diagnostics) => item;
}
