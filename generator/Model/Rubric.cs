namespace GenGuide.Model;

/// <summary>What campaigns are judged by: <c>quizzes/rubric.yml</c>.</summary>
/// <param name="Labels">The two answers; the first one's points are below zero.</param>
/// <param name="Dimensions">In the order in which they are looked at.</param>
/// <param name="Misconceptions">By slug, in the order of the file.</param>
public sealed record Rubric(IReadOnlyList<Label> Labels, IReadOnlyList<Dimension> Dimensions, IReadOnlyList<Misconception> Misconceptions)
{
    /// <summary>The label that a sum of points speaks for; null for zero.</summary>
    public Label? LabelOf(int points) => Labels.FirstOrDefault(label => label.Sign == Math.Sign(points));

    public Label LabelById(string id) => Labels.First(label => label.Id == id);

    public Misconception? MisconceptionBySlug(string? slug) => Misconceptions.FirstOrDefault(misconception => misconception.Slug == slug);
}
