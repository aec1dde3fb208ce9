using Markdig.Syntax;

namespace GenGuide.Markdown;

/// <summary>One entry of an item's task list.</summary>
/// <param name="Entry">The whole list item.</param>
/// <param name="Words">Its first paragraph, with the box and the braces.</param>
/// <param name="IsTicked">True for <c>[x]</c>.</param>
/// <param name="HasBox">False when this entry, unlike its neighbours, has no box.</param>
/// <param name="Feedback">What stands under it.</param>
public sealed record ChoiceSyntax(ListItemBlock Entry, ParagraphBlock Words, bool IsTicked, bool HasBox, IReadOnlyList<Block> Feedback);
