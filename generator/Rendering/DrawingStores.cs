using GenGuide.Model;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Search;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>What a drawing may take from earlier ones, and where it puts aside what is needed later. Without any of it the same is drawn.</summary>
public sealed record DrawingStores
{
    /// <summary>The entries of the last search index; null where nobody keeps them.</summary>
    public SearchMemory? Search { get; init; }

    /// <summary>Is shown each page with its syntax tree, before anything is put into that, from any thread; null where nobody looks.</summary>
    public Action<Page, MarkdownDocument>? Shown { get; init; }

    /// <summary>QR codes that were made before.</summary>
    public QrRecords Codes { get; init; } = QrRecords.None;

    /// <summary>Where entries of the search index and parts of the pool lie until they are written; null to keep them in memory.</summary>
    public TextShelf? Shelf { get; init; }
}
