using GenGuide.Model;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Search;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>What all drawings of a site share. It is safe to use from several threads.</summary>
/// <param name="kinds">Every kind of item.</param>
/// <param name="terms">Finds the terms of the glossary.</param>
/// <param name="commit">What the site is built from; null where that is unknown.</param>
/// <param name="codes">The QR codes.</param>
/// <param name="noted">Takes what the search index says of what is drawn; null where nobody will ask.</param>
public sealed class DrawingTools(IReadOnlyList<IItemRenderer> kinds, TermFinder terms, string? commit, QrRecords codes, NotedEntries? noted)
{
    public IReadOnlyList<IItemRenderer> Kinds => kinds;

    /// <summary>The banks that were drawn last.</summary>
    public RecentBanks Recent { get; } = new(noted);

    public string? Commit => commit;

    public QrRecords Codes => codes;

    public NotedEntries? Noted => noted;

    /// <summary>Is shown each page with its syntax tree; null where nobody looks.</summary>
    public Action<Page, MarkdownDocument>? Shown { get; init; }

    /// <summary>Shows a page to whoever reads pages while they are drawn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="document">Its text, parsed, before anything was put into it.</param>
    public void Show(Page page, MarkdownDocument document)
    {
        noted?.Note(page, document);
        Shown?.Invoke(page, document);
    }

    /// <summary>Finds the terms of the glossary, for a drawing that is made again when they have other words or stand elsewhere.</summary>
    public TermFinder TermsFor(TracedSite site)
    {
        site.AskForTermForms();
        return terms;
    }
}
