namespace GenGuide.Model;

/// <summary>The path as it is walked. Made once, because looking for each page in a list of all takes ten thousand pages a hundred million steps.</summary>
public sealed class PathOrder
{
    private readonly Dictionary<string, PathPlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<Route> _openings = [];
    private readonly List<PathPlace> _steps = [];

    public PathOrder(IEnumerable<Section> sections)
    {
        foreach (var (number, section) in sections.Index())
        {
            _openings.Add(section.Index.Route);
            Add(new PathPlace(section, number, section.Index, PathPlace.Opening, _steps.Count));
            foreach (var (index, lesson) in section.Lessons.Index())
            {
                Add(new PathPlace(section, number, lesson, index, _steps.Count));
            }
        }
    }

    /// <summary>Every page of the path, in the order in which they are read.</summary>
    public IReadOnlyList<PathPlace> Steps => _steps;

    /// <summary>Null for a page that stands beside the path.</summary>
    public PathPlace? PlaceOf(Page page) => _places.GetValueOrDefault(page.Source.Path);

    /// <summary>Whether a section begins there.</summary>
    public bool IsOpening(Route route) => _openings.Contains(route);

    private void Add(PathPlace place)
    {
        _steps.Add(place);
        _places[place.Page.Source.Path] = place;
    }
}

/// <summary>Where a page stands on the path.</summary>
/// <param name="Section">To which it belongs.</param>
/// <param name="SectionIndex">The section's place among all, from 0.</param>
/// <param name="Page">The page.</param>
/// <param name="Lesson">Its place in the section, from 0; <see cref="Opening"/> for the page that opens it.</param>
/// <param name="Step">Its place on the whole path, from 0.</param>
public sealed record PathPlace(Section Section, int SectionIndex, Page Page, int Lesson, int Step)
{
    public const int Opening = -1;

    public string Title => Lesson == Opening ? Section.Title : Section.TitleAt(Lesson);
}
