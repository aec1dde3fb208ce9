namespace GenGuide.Rendering.Search;

/// <summary>Something that a search can find: a page, a term, a campaign.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Note">What it is and where it stands, in a few words.</param>
/// <param name="Address">Relative to the root of the site.</param>
/// <param name="OtherNames">Words that lead to it as its title does.</param>
/// <param name="Passages">Its text.</param>
public sealed record SearchEntry(string Title, string Note, string Address, IReadOnlyList<string> OtherNames, IReadOnlyList<Passage> Passages);

/// <summary>The entries of a bank: its pages, and each of its items.</summary>
public sealed record IndexedBank(IReadOnlyList<IndexedEntry> Pages, IReadOnlyList<IndexedEntry> Items);

/// <summary>A stretch of text under one heading.</summary>
/// <param name="Anchor">Of the heading; empty for what stands before the first one.</param>
/// <param name="Heading">As plain text; empty for what stands before the first one.</param>
/// <param name="Text">As plain text.</param>
public sealed record Passage(string Anchor, string Heading, string Text);
