using System.Runtime.InteropServices;

namespace GenGuide.Audit.Banks;

/// <summary>Whether the words of campaigns, taken one by one and without any sense, predict their keys (naive Bayes).</summary>
public sealed class KeyPrediction
{
    /// <summary>From fewer texts nothing is learnt.</summary>
    private const int FewestTexts = 12;

    /// <summary>Some words always fit; a learner who goes by words would be right in about half of all campaigns.</summary>
    private const double MostPredicted = 0.7;

    /// <summary>A campaign of this level misleads whoever goes by words, so hardly more than half may be right.</summary>
    private const int MisleadingLevel = 3;
    private const double MostMisleadingPredicted = 0.55;

    private const int WordsNamed = 6;

    private readonly List<ItemReading> _texts;
    private readonly WordTable _table;

    /// <summary>How many texts there are under each label.</summary>
    private readonly int[] _sides = new int[2];

    /// <summary>How many texts of each label use a word: two numbers for each.</summary>
    private readonly int[] _counts;

    private readonly Dictionary<string, ItemReading> _byId = new(StringComparer.Ordinal);

    /// <summary>The last text in whose twin a word was met.</summary>
    private readonly int[] _metInTwin;

    /// <summary>What a word weighs, by what is left out; the same few numbers are asked for again and again.</summary>
    private readonly double[] _weights;

    private KeyPrediction(List<ItemReading> texts, WordTable table)
    {
        (_texts, _table) = (texts, table);
        (_counts, _metInTwin, _weights) = (new int[2 * table.Count], new int[table.Count], new double[table.Count * Omission.Kinds]);
        foreach (var text in texts)
        {
            _sides[text.Side]++;
            _byId[text.Id] = text;
            foreach (var word in text.Words)
            {
                _counts[(2 * word) + text.Side]++;
            }
        }

        Array.Fill(_weights, double.NaN);
    }

    /// <summary>Of all campaigns and of the misleading ones; none where there are too few to learn from.</summary>
    public static IReadOnlyList<Prediction> Of(IEnumerable<ItemReading> readings, WordTable table)
    {
        var texts = readings.Where(reading => reading.Side >= 0).ToList();
        if (texts.Count < FewestTexts)
        {
            return [];
        }

        var prediction = new KeyPrediction(texts, table);
        var predicted = prediction.Predict();
        return
        [
            prediction.Judge("all", [.. Enumerable.Range(0, texts.Count)], predicted, MostPredicted),
            prediction.Judge("misleading", [.. Enumerable.Range(0, texts.Count).Where(index => texts[index].Level == MisleadingLevel)], predicted, MostMisleadingPredicted),
        ];
    }

    /// <summary>Of each text, whether its words speak for its key together. Nothing to go by is no prediction.</summary>
    private bool[] Predict()
    {
        var predicted = new bool[_texts.Count];
        for (var index = 0; index < predicted.Length; index++)
        {
            var sum = 0.0;
            Weigh(index, (_, weight) => sum += weight);
            predicted[index] = sum > 1e-9;
        }

        return predicted;
    }

    /// <summary>What each word of a text says for its key, learnt neither from the text itself nor from its twin, which shares the words and has the other key, so it would push the wrong way.</summary>
    private void Weigh(int index, Action<int, double> take)
    {
        var text = _texts[index];
        var twin = text.Twin is null || text.Twin == text.Id ? null : _byId.GetValueOrDefault(text.Twin);
        foreach (var word in twin?.Words ?? [])
        {
            _metInTwin[word] = index + 1;
        }

        foreach (var word in text.Words)
        {
            var omission = new Omission(text.Side, twin?.Side, twin is not null && _metInTwin[word] == index + 1);
            ref var weight = ref _weights[(word * Omission.Kinds) + omission.Number];
            if (double.IsNaN(weight))
            {
                weight = WeightOf(_counts[2 * word], _counts[(2 * word) + 1], omission);
            }

            take(word, text.Side == 1 ? weight : -weight);
        }
    }

    /// <summary>Above 0 when the word speaks for the second label: it stands there more often than the number of texts gives.
    /// One is added to each count, so that a word that was met once hardly decides; a word that is met nowhere else weighs nothing.</summary>
    private double WeightOf(int first, int second, Omission left)
    {
        double firstTexts = _sides[0] - left.Texts(0);
        double secondTexts = _sides[1] - left.Texts(1);
        double firstCount = first - left.Uses(0);
        double secondCount = second - left.Uses(1);
        var share = (firstCount + secondCount) / (firstTexts + secondTexts);
        return Math.Log((secondCount + 1) * ((share * firstTexts) + 1) / ((firstCount + 1) * ((share * secondTexts) + 1)));
    }

    private Prediction Judge(string name, int[] judged, bool[] predicted, double most)
    {
        var right = judged.Count(index => predicted[index]);
        var second = judged.Count(index => _texts[index].Side == 1);
        var expected = Math.Max(second, judged.Length - second);
        var likelihood = judged.Length == 0 ? 1 : Chance.BinomialTail(right, judged.Length, (double)expected / judged.Length);
        var isFlagged = right > most * judged.Length && likelihood < Chance.Unlikely;
        return new Prediction(name, right, judged.Length, expected, likelihood, isFlagged, isFlagged ? CuesIn(judged) : []);
    }

    /// <summary>The words that did most for the right key, over all texts that were predicted; of equal ones that which was met first.</summary>
    private List<WordCue> CuesIn(int[] judged)
    {
        var sums = new Dictionary<int, double>();
        foreach (var index in judged)
        {
            Weigh(index, (word, weight) => CollectionsMarshal.GetValueRefOrAddDefault(sums, word, out _) += weight);
        }

        var words = _table.ToWords();
        return [.. sums.OrderByDescending(sum => sum.Value).Take(WordsNamed).Select(sum => new WordCue(words[sum.Key], [_counts[2 * sum.Key], _counts[(2 * sum.Key) + 1]]))];
    }

    /// <summary>What is left out when a word of a text is weighed: the text, and its twin.</summary>
    /// <param name="side">The text's label.</param>
    /// <param name="twinSide">The twin's; null without a twin.</param>
    /// <param name="isInTwin">Whether the twin uses the word.</param>
    private readonly struct Omission(int side, int? twinSide, bool isInTwin)
    {
        public const int Kinds = 12;

        public int Number => (side * 6) + (twinSide is { } twin ? 2 + (twin * 2) : 0) + (isInTwin ? 1 : 0);

        public int Texts(int label) => (side == label ? 1 : 0) + (twinSide == label ? 1 : 0);

        public int Uses(int label) => (side == label ? 1 : 0) + (isInTwin && twinSide == label ? 1 : 0);
    }
}
