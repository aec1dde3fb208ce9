namespace GenGuide.Audit.Banks;

/// <summary>What gives the keys of a bank away to somebody who has not understood its questions: lengths, places, and kinds of words.</summary>
/// <remarks>Of a whole site the shares are judged as they are. In a single bank they jump with every item, so there a finding must be unlikely as chance besides.</remarks>
/// <param name="isSite">Whether what is judged is the whole site.</param>
public sealed class GiveAways(bool isSite)
{
    /// <summary>Below six items hardly any count is unlikely as chance.</summary>
    private const int FewestInBank = 6;

    /// <summary>Below twenty items one of them moves a share by more than five points.</summary>
    private const int FewestInSite = 20;

    /// <summary>How far a share may be from what chance gives, and two shares from each other.</summary>
    private const double MostOffChance = 0.1;
    private const double MostApart = 0.15;

    /// <summary>The larger share of the keys.</summary>
    private const double MostOfOneKey = 0.6;
    private const int MostKeysInARow = 3;

    /// <summary>By how much of their mean the texts of the two labels may differ, and how often one of the second label may be the longer of two.</summary>
    private const double MostLengthApart = 0.05;
    private const double MostOftenLonger = 0.6;

    /// <summary>In how many of the texts the words that decide may come last.</summary>
    private const double MostInLastSentence = 0.5;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Of a site without what is judged bank by bank: the order of the keys, and texts that name their answer.</summary>
    /// <param name="readings">Of all items, in their order.</param>
    public BankReport Find(IReadOnlyList<ItemReading> readings)
    {
        var questions = readings.Select(reading => reading.Question).OfType<AskedItem>().ToList();
        var texts = readings.Where(reading => reading.Side >= 0).ToList();
        return new BankReport(
            [
                RateOf("longest", null, [.. questions.Select(item => item.Take(item.Longest.Id))], 1),
                .. RatePlaces(questions),
                RateOf("last-sentence", null, [.. texts.Select(text => text.MeasureLast).OfType<Trial>()], 1),
            ],
            [ContrastKeys(texts), ContrastWording("negation", Wording.Negation, texts), ContrastWording("memory", Wording.Memory, texts), ContrastWording("contact", Wording.Contact, texts)],
            MeasureLength(texts),
            isSite ? [] : RunsIn(texts),
            isSite ? [] : [.. texts.SelectMany(text => text.Named)]);
    }

    /// <summary>Whether there is enough to judge, and chance is no excuse.</summary>
    private bool IsSolid(int of, double likelihood) => isSite ? of >= FewestInSite : of >= FewestInBank && likelihood < Chance.Unlikely;

    /// <param name="name">What holds.</param>
    /// <param name="place">Which place, where it is about one.</param>
    /// <param name="trials">Where it may hold.</param>
    /// <param name="looks">How many such rates were looked at to find the highest.</param>
    private Rate RateOf(string name, string? place, List<Trial> trials, int looks)
    {
        var (of, count) = (trials.Count, trials.Count(trial => trial.IsHit));
        var chance = of == 0 ? 0 : trials.Sum(trial => trial.Chance) / of;
        var likelihood = Math.Min(1, looks * Chance.BinomialTail(count, of, chance));
        var most = name == "last-sentence" ? MostInLastSentence : chance + MostOffChance;
        return new Rate(name, place, count, of, of * chance, likelihood, count > most * of && IsSolid(of, likelihood));
    }

    /// <summary>Of the places in which the key stands too often, the one in which it does so most; else of any.</summary>
    private IEnumerable<Rate> RatePlaces(List<AskedItem> questions)
    {
        var places = PlacesOf(questions);
        var rates = places.Select(place => RateOf("place", place, TryPlace(questions, place), places.Count)).ToList();
        return rates.Count == 0 ? [] : [rates.Aggregate((worst, one) =>
            (one.IsFlagged == worst.IsFlagged ? one.Count - one.Expected > worst.Count - worst.Expected : one.IsFlagged) ? one : worst)];
    }

    /// <summary>Every place that a choice can have, the last one of each question among them.</summary>
    private static List<string> PlacesOf(List<AskedItem> questions)
    {
        var most = questions.Select(item => item.Choices.Count).DefaultIfEmpty().Max();
        return most == 0 ? [] : ["first", "last", .. Ordinals.Take(most).Skip(1)];
    }

    private static List<Trial> TryPlace(List<AskedItem> questions, string place)
    {
        var index = Array.IndexOf(Ordinals, place);
        return [.. questions.Where(item => index < item.Choices.Count).Select(item => item.Take(item.Choices[index < 0 ? ^1 : index].Id))];
    }

    private Contrast ContrastKeys(List<ItemReading> texts)
    {
        var counts = CountSides(texts);
        var likelihood = Chance.BinomialTail(counts.Max(), texts.Count, 0.5);
        return new Contrast("keys", counts, [texts.Count, texts.Count], likelihood, counts.Max() > MostOfOneKey * texts.Count && IsSolid(texts.Count, likelihood));
    }

    private Contrast ContrastWording(string name, Wording kind, List<ItemReading> texts)
    {
        var (counts, of) = (CountSides(texts.Where(text => text.UsesAny(kind))), CountSides(texts));
        double[] shares = [.. counts.Select((count, side) => of[side] == 0 ? 0 : (double)count / of[side])];
        var more = shares[1] > shares[0] ? 1 : 0;
        var likelihood = Chance.DrawTail(counts[more], of[more], counts.Sum(), of.Sum());
        return new Contrast(name, counts, of, likelihood, of.Min() > 0 && shares[more] - shares[1 - more] > MostApart && IsSolid(of.Sum(), likelihood));
    }

    /// <summary>How many there are under each label.</summary>
    private static int[] CountSides(IEnumerable<ItemReading> texts)
    {
        var counts = new int[2];
        foreach (var text in texts)
        {
            counts[text.Side]++;
        }

        return counts;
    }

    private LengthCue? MeasureLength(List<ItemReading> texts)
    {
        int[][] lengths = [.. Enumerable.Range(0, 2).Select(side => texts.Where(text => text.Side == side).Select(text => text.Length).Order().ToArray())];
        if (lengths.Any(some => some.Length == 0))
        {
            return null;
        }

        double[] means = [.. lengths.Select(some => some.Average())];
        var longer = ShareLonger(lengths[0], lengths[1]);
        var more = means[1] > means[0] ? 1 : 0;
        var middle = texts.Select(text => text.Length).Order().ElementAt(texts.Count / 2);
        int[] large = [.. lengths.Select(some => some.Count(length => length >= middle))];
        var likelihood = Chance.DrawTail(large[more], lengths[more].Length, large.Sum(), texts.Count);
        var isApart = Math.Abs(means[0] - means[1]) > MostLengthApart * means.Average() || Math.Max(longer, 1 - longer) > MostOftenLonger;
        return new LengthCue(means, longer, likelihood, isApart && IsSolid(texts.Count, likelihood));
    }

    /// <summary>The share of all pairs in which the second is the longer one; a draw counts half (the area under the curve of Mann and Whitney).</summary>
    private static double ShareLonger(int[] first, int[] second)
    {
        var (shorter, upTo, halves) = (0, 0, 0.0);
        foreach (var length in second)
        {
            while (shorter < first.Length && first[shorter] < length)
            {
                shorter++;
            }

            while (upTo < first.Length && first[upTo] <= length)
            {
                upTo++;
            }

            halves += shorter + upTo;
        }

        return halves / 2 / first.Length / second.Length;
    }

    /// <param name="texts">In the order of a bank.</param>
    private static List<KeyRun> RunsIn(List<ItemReading> texts)
    {
        var (runs, length) = (new List<KeyRun>(), 0);
        for (var index = 0; index < texts.Count; index++)
        {
            length = index > 0 && texts[index - 1].Side == texts[index].Side ? length + 1 : 1;
            if (length == MostKeysInARow + 1)
            {
                runs.Add(new KeyRun(texts[index].Id, texts[index].Key!, length));
            }
            else if (length > MostKeysInARow)
            {
                runs[^1] = runs[^1] with { Length = length };
            }
        }

        return runs;
    }
}
