namespace GenGuide.Rendering.Lists;

/// <summary>A part of a long list, ready to be put into its view.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Above">The page on which the list begins.</param>
/// <param name="AboveAddress">Where that stands, from here.</param>
/// <param name="Listed">Its entries.</param>
/// <param name="Parts">Links to the other parts.</param>
public sealed record ListPartDrawing(PageFrame Frame, string Above, string AboveAddress, IReadOnlyList<ListedPage> Listed, IReadOnlyList<PartLink> Parts);

/// <summary>An entry of a list of pages: its title with its number, its address, what it is about, and how long it takes or what it asks.</summary>
public sealed record ListedPage(string Title, string Address, string Description, string Note);
