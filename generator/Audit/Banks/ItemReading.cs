namespace GenGuide.Audit.Banks;

/// <summary>An item as somebody reads it who does not understand it: which kinds of words stand there, and whether one names the answer.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Twin">The id of its twin.</param>
/// <param name="Level">Of a scenario.</param>
/// <param name="Side">Which label is its key; -1 for what is no scenario.</param>
/// <param name="Key">The id of its first right choice.</param>
/// <param name="Length">Its words.</param>
/// <param name="Words">The numbers of its words, each once.</param>
/// <param name="Uses">How many different words it uses of each kind.</param>
/// <param name="Last">How many words of each kind stand in its last sentence.</param>
/// <param name="Named">The words by which it names its own key.</param>
/// <param name="Question">Of a question with free choices the question; else null.</param>
/// <param name="MeasureLast">Whether the measure stands in the last sentence, where it is marked in one of several.</param>
public sealed record ItemReading(
    string Id,
    string? Twin,
    int Level,
    int Side,
    string? Key,
    int Length,
    int[] Words,
    int[] Uses,
    int[] Last,
    IReadOnlyList<NamedAnswer> Named,
    AskedItem? Question,
    Trial? MeasureLast)
{
    /// <param name="item">The item.</param>
    /// <param name="labels">The ids of the two labels, in the order of the rubric.</param>
    /// <param name="table">Numbers the words.</param>
    public static ItemReading Of(AskedItem item, IReadOnlyList<string> labels, WordTable table)
    {
        var side = item.Kind == "scenario" && item.Key.Count > 0 ? Array.IndexOf([.. labels], item.Key[0]) : -1;
        var words = DistinctWords(item);
        return new ItemReading(
            item.Id,
            item.Twin,
            item.Level,
            side,
            item.Key.Count > 0 ? item.Key[0] : null,
            item.Sentences.Sum(sentence => sentence.Count),
            [.. words.Select(table.NumberOf)],
            CountKinds(words),
            item.Sentences.Count == 0 ? new int[WordFamilies.Count] : CountKinds(item.Sentences[^1]),
            NamedIn(item, side),
            item.HasFreeChoices ? item : null,
            item.Measured.Count > 0 && item.Sentences.Count > 1 ? new Trial(item.Measured.Contains(item.Sentences.Count - 1), 1.0 / item.Sentences.Count) : null);
    }

    public bool UsesAny(Wording kind) => Uses[(int)kind] > 0;

    private static List<string> DistinctWords(AskedItem item)
    {
        var most = item.Sentences.Sum(sentence => sentence.Count);
        var seen = new HashSet<string>(most, StringComparer.Ordinal);
        var words = new List<string>(most);
        foreach (var sentence in item.Sentences)
        {
            foreach (var word in sentence)
            {
                if (seen.Add(word))
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }

    private static int[] CountKinds(IReadOnlyList<string> words)
    {
        var counts = new int[WordFamilies.Count];
        foreach (var word in words)
        {
            for (int kind = 0, kinds = WordFamilies.KindsOf(word); kinds != 0; kind++, kinds >>= 1)
            {
                counts[kind] += kinds & 1;
            }
        }

        return counts;
    }

    private static List<NamedAnswer> NamedIn(AskedItem item, int side)
    {
        var named = new List<NamedAnswer>();
        for (var number = 0; side >= 0 && number < item.Sentences.Count; number++)
        {
            for (var index = 0; index < item.Sentences[number].Count; index++)
            {
                if (WordFamilies.Names(item.Sentences[number], index, side))
                {
                    named.Add(new NamedAnswer(item.Id, number, index));
                }
            }
        }

        return named;
    }
}
