using GenGuide.Rendering.Markup;

namespace GenGuide.Rendering;

/// <summary>What all drawings of a site share. It is safe to use from several threads.</summary>
/// <param name="kinds">Every kind of item.</param>
/// <param name="terms">Finds the terms of the glossary.</param>
/// <param name="commit">What the site is built from; null where that is unknown.</param>
public sealed class DrawingTools(IReadOnlyList<IItemRenderer> kinds, TermFinder terms, string? commit)
{
    public IReadOnlyList<IItemRenderer> Kinds => kinds;

    /// <summary>The banks that were drawn last.</summary>
    public RecentBanks Recent { get; } = new();

    public string? Commit => commit;

    /// <summary>Finds the terms of the glossary, for a drawing that is made again when they have other words or stand elsewhere.</summary>
    public TermFinder TermsFor(TracedSite site)
    {
        site.AskForTermForms();
        return terms;
    }
}
