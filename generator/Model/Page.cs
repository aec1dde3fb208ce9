using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>A page as an author wrote it. Of its body only the index is kept; the text is read again when it is drawn.</summary>
/// <param name="Source">The file.</param>
/// <param name="Head">Its front matter.</param>
/// <param name="Route">Where it will stand.</param>
/// <param name="Headings">In order.</param>
/// <param name="References">Every link and image, in order.</param>
/// <param name="Links">What each reference leads to; filled by the linker.</param>
public sealed record Page(
    SourceFile Source,
    PageHead Head,
    Route Route,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<Reference> References,
    IReadOnlyDictionary<(ReferenceKind Kind, string Address), LinkTarget> Links)
{
    private readonly IReadOnlyDictionary<(ReferenceKind Kind, string Address), LinkTarget> _links = Links;

    private IReadOnlyList<Bank>? _embeddedBanks;

    /// <summary>What each reference leads to; filled by the linker.</summary>
    public IReadOnlyDictionary<(ReferenceKind Kind, string Address), LinkTarget> Links
    {
        get => _links;
        init => (_links, _embeddedBanks) = (value, null);
    }

    /// <summary>The folder under <c>content/</c>; empty for pages that stand beside the front page.</summary>
    public string Section => _section ??= Source.Folder == SourceTree.ContentFolder ? "" : Source.Folder[(SourceTree.ContentFolder.Length + 1)..];

    public bool IsIndex => Source.Path.EndsWith("/index.md", StringComparison.Ordinal);

    private string? _section;

    private string? _surface;

    private string? _pathLine;

    /// <summary>All that a link to the page depends on: its address and its headings. Two states of a page with the same surface are linked to in the same way.</summary>
    public string Surface => _surface ??= string.Join('\n', Headings.Select(heading => $"{heading.Anchor}\t{heading.Text}").Prepend(Route.Path));

    /// <summary>All that a list of the path says of the page.</summary>
    public string PathLine => _pathLine ??= $"{Route.Path}\t{Head.Title}\t{Head.Description}\t{Head.Minutes}\t{Head.Order}";

    /// <summary>The banks of which the page shows something, each once.</summary>
    public IReadOnlyList<Bank> EmbeddedBanks => _embeddedBanks ??= [.. _links.Values.OfType<EmbedTarget>().Select(embed => embed.Bank).DistinctBy(bank => bank.Source.Path, StringComparer.Ordinal)];

    public bool IsHome => Route.Path.Length == 0;
}
