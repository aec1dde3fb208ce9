namespace GenGuide.Rendering.Search;

/// <summary>The entries in which a word stands. Of a word that stands in thousands only the best are kept, because nobody reads on to the others, and how many there are in all.</summary>
public sealed class WordPlaces
{
    /// <summary>A page of results has ten.</summary>
    public const int MostKept = 500;

    private const int Fields = (int)WordField.TitleOfOne + 1;

    private readonly List<int> _places = new(1);

    /// <summary>How many entries hold the word, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Entries are added in the order of their numbers.</summary>
    public void Add(int number, WordField field)
    {
        Count++;
        _places.Add((number * Fields) + (int)field);
        if (_places.Count >= 2 * MostKept)
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

    /// <summary>Of two entries in which the word counts as much, the earlier one is better.</summary>
    private void KeepBest()
    {
        if (_places.Count > MostKept)
        {
            _places.Sort((one, other) => (other % Fields) - (one % Fields) is var better and not 0 ? better : one - other);
            _places.RemoveRange(MostKept, _places.Count - MostKept);
            _places.Sort();
        }
    }
}
