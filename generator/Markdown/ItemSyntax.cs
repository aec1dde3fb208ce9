using Markdig.Syntax;

namespace GenGuide.Markdown;

/// <summary>The parts of one item of a bank, as Markdown, in the order of the grammar: heading, body, choices, flip.</summary>
/// <param name="Heading">The item's heading, with its braces.</param>
/// <param name="Body">What stands before the choices.</param>
/// <param name="Choices">The task list's entries; empty when there is none.</param>
/// <param name="Flip">The block quote that says what would turn the answer; null when there is none.</param>
/// <param name="Strays">What stands where the grammar has no place for it.</param>
public sealed record ItemSyntax(
    HeadingBlock Heading,
    IReadOnlyList<Block> Body,
    IReadOnlyList<ChoiceSyntax> Choices,
    QuoteBlock? Flip,
    IReadOnlyList<Block> Strays);
