namespace GenGuide.Model;

/// <summary>A folder of lessons.</summary>
/// <param name="Index">The page that opens it.</param>
/// <param name="Lessons">In order.</param>
/// <param name="Number">Its place on the path; 0 for the one that opens it, which shows none.</param>
public sealed record Section(Page Index, IReadOnlyList<Page> Lessons, int Number)
{
    private readonly Dictionary<string, int> _places = Lessons.Index().ToDictionary(lesson => lesson.Item.Source.Path, lesson => lesson.Index, StringComparer.Ordinal);

    /// <summary>The section with a page in the place of one of its own that has the same name and order; the same section where that is none of its own.</summary>
    public Section With(Page page, Page before)
    {
        if (ReferenceEquals(before, Index))
        {
            return this with { Index = page };
        }

        var place = Lessons.TakeWhile(lesson => !ReferenceEquals(lesson, before)).Count();
        return place == Lessons.Count ? this : this with { Lessons = [.. Lessons.Take(place), page, .. Lessons.Skip(place + 1)] };
    }

    /// <summary>The sum of its lessons, or what its own page says when it has none.</summary>
    public int Minutes => Lessons.Count == 0 ? Index.Head.Minutes ?? 0 : Lessons.Sum(lesson => lesson.Head.Minutes ?? 0);

    public string Title => Number == 0 ? Index.Head.Title : $"{Number} {Index.Head.Title}";

    public string TitleOf(Page lesson) => TitleAt(_places[lesson.Source.Path]);

    /// <summary>The title of a lesson by its place, from 0.</summary>
    public string TitleAt(int index) => Number == 0 ? Lessons[index].Head.Title : $"{Number}.{1 + index} {Lessons[index].Head.Title}";
}
