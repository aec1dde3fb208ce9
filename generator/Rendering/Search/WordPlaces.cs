namespace GenGuide.Rendering.Search;

/// <summary>The entries in which a word stands. Of a word that stands in thousands only the best are kept, because nobody reads on to the others, and how many there are in all.</summary>
public sealed class WordPlaces
{
    /// <summary>A page of results has ten.</summary>
    public const int MostKept = 500;

    /// <summary>So many are gathered before the best are chosen.</summary>
    private const int MostGathered = MostKept + (MostKept / 4);

    private const int Fields = (int)WordField.TitleOfOne + 1;

    private readonly List<int> _places = new(1);

    /// <summary>How many entries hold the word, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Entries are added in the order of their numbers.</summary>
    public void Add(int number, WordField field)
    {
        Count++;
        if (_places.Count == MostKept)
        {
            _places.Capacity = MostGathered;
        }

        _places.Add((number * Fields) + (int)field);
        if (_places.Count >= MostGathered)
        {
            KeepBest();
        }
    }

    /// <summary>A number for each entry that is kept, in the order of the entries: which it is, and where in it the word stands.</summary>
    public IReadOnlyList<int> Kept()
    {
        KeepBest();
        return _places;
    }

    /// <summary>Of two entries in which the word counts as much, the earlier one is better. Entries lie in their order, so whoever stands above the worst that is kept stays, and of the worst the first.</summary>
    private void KeepBest()
    {
        if (_places.Count <= MostKept)
        {
            return;
        }

        Span<int> counts = stackalloc int[Fields];
        foreach (var place in _places)
        {
            counts[place % Fields]++;
        }

        var (worst, room) = (Fields - 1, MostKept);
        while (counts[worst] < room)
        {
            room -= counts[worst--];
        }

        _places.RemoveAll(place => place % Fields is var field && (field < worst || (field == worst && room-- <= 0)));
    }
}
