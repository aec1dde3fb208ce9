using GenGuide.Rendering.Markup;

namespace GenGuide.Rendering;

/// <summary>What all drawings of a site share. It is safe to use from several threads.</summary>
/// <param name="Kinds">Every kind of item.</param>
/// <param name="Recent">The banks that were drawn last.</param>
/// <param name="Terms">Finds the terms of the glossary.</param>
/// <param name="Commit">What the site is built from; null where that is unknown.</param>
public sealed record DrawingTools(IReadOnlyList<IItemRenderer> Kinds, RecentBanks Recent, TermFinder Terms, string? Commit);
