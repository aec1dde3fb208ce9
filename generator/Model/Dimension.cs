namespace GenGuide.Model;

/// <summary>A row of the rubric.</summary>
/// <param name="Id">As marks spell it.</param>
/// <param name="Name">As learners read it.</param>
/// <param name="IsDeciding">True when it can settle a campaign.</param>
/// <param name="LessonPath">The source path of the page that teaches it.</param>
/// <param name="Points">Each value and what it counts.</param>
public sealed record Dimension(string Id, string Name, bool IsDeciding, string LessonPath, IReadOnlyDictionary<string, int> Points)
{
    /// <summary>One of its values as the rubric spells it: one text for all marks that say the same.</summary>
    public string SpellingOf(string value) => Points.Keys.First(known => known == value);
}
