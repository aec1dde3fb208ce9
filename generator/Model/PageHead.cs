namespace GenGuide.Model;

/// <summary>The front matter of a page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Description">One sentence: the lede, and what search engines show.</param>
/// <param name="Order">Its place in its folder.</param>
/// <param name="IsExcluded">True keeps it out of the site.</param>
/// <param name="Objectives">What a learner can do at the end, in the order of the file.</param>
/// <param name="Minutes">How long it takes; null for what is looked up rather than studied.</param>
/// <param name="Sources">Tags of the sources that it rests on as a whole, beside those cited in place.</param>
/// <param name="Requires">Source paths of the pages to be read before.</param>
public sealed record PageHead(
    string Title,
    string Description,
    int Order,
    bool IsExcluded,
    IReadOnlyList<Objective> Objectives,
    int? Minutes,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Requires);
