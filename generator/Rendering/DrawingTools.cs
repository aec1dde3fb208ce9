using GenGuide.Model;
using GenGuide.Rendering.Markup;

namespace GenGuide.Rendering;

/// <summary>What all drawings of a site share. It is safe to use from several threads.</summary>
/// <param name="Kinds">Every kind of item.</param>
/// <param name="Assets">Scripts and styles.</param>
/// <param name="Views">Draws views.</param>
/// <param name="Recent">The banks that were drawn last.</param>
/// <param name="Terms">Finds the terms of the glossary.</param>
/// <param name="Steps">The pages of the path, in the order in which they are read.</param>
/// <param name="Commit">What the site is built from; null where that is unknown.</param>
public sealed record DrawingTools(IReadOnlyList<IItemRenderer> Kinds, AssetRenderer Assets, ViewRenderer Views, RecentBanks Recent, TermFinder Terms, PathSteps Steps, string? Commit);

/// <summary>The pages of the path, in the order in which they are read.</summary>
public sealed class PathSteps(Site site)
{
    private readonly List<(Page Page, string Title)> _steps = [.. site.Path.SelectMany(section => section.Lessons.Select(lesson => (lesson, section.TitleOf(lesson))).Prepend((section.Index, section.Title)))];
    private readonly Dictionary<string, int> _places = site.Path.SelectMany(section => section.Lessons.Prepend(section.Index)).Select((page, place) => (page.Source.Path, place)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The place of a page; -1 for one that is not on the path.</summary>
    public int PlaceOf(Page page) => _places.GetValueOrDefault(page.Source.Path, -1);

    /// <summary>A step as seen from a page; null beyond either end.</summary>
    public PathStep? At(int place, Route from) => place >= 0 && place < _steps.Count
        ? new PathStep(_steps[place].Title, from.To(_steps[place].Page.Route), _steps[place].Page.Head.Minutes ?? 0)
        : null;
}
