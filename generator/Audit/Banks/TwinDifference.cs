using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What two twins do not share although nobody marked it.</summary>
public static class TwinDifference
{
    /// <summary>The words that stand outside of the marks on one side and have no like on the other: as few as any alignment of the two texts leaves over.</summary>
    public static (IReadOnlyList<CampaignWord> First, IReadOnlyList<CampaignWord> Second) Of(AuditedItem first, AuditedItem second)
    {
        CampaignWord[] one = [.. first.Text.Words], other = [.. second.Text.Words];
        bool[] oneCounts = CountsOf(first, one), otherCounts = CountsOf(second, other);
        if (AreAlike(one, other, oneCounts, otherCounts))
        {
            return ([], []);
        }

        var (i, j) = (0, 0);

        // Where both begin with the same unmarked words, to leave one over is never better.
        while (i < one.Length && i < other.Length && oneCounts[i] && otherCounts[i] && one[i].Text == other[i].Text)
        {
            (i, j) = (i + 1, j + 1);
        }

        var left = new LeftOver(one.AsSpan(i), other.AsSpan(j), oneCounts.AsSpan(i), otherCounts.AsSpan(j));
        var start = i;
        List<CampaignWord> strayFirst = [], straySecond = [];
        while (i < one.Length || j < other.Length)
        {
            var fewest = left.From(i - start, j - start);
            if (i < one.Length && j < other.Length && one[i].Text == other[j].Text && fewest == left.From(i + 1 - start, j + 1 - start))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < one.Length && fewest == left.From(i + 1 - start, j - start) + (oneCounts[i] ? 1 : 0))
            {
                strayFirst.AddRange(oneCounts[i] ? [one[i]] : []);
                i++;
            }
            else
            {
                straySecond.AddRange(otherCounts[j] ? [other[j]] : []);
                j++;
            }
        }

        return (strayFirst, straySecond);
    }

    /// <summary>Whether both say the same outside of their marks, as twins should: then nothing is left over, and the texts need not be aligned.</summary>
    private static bool AreAlike(CampaignWord[] one, CampaignWord[] other, bool[] oneCounts, bool[] otherCounts)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            (i, j) = (NextThatCounts(oneCounts, i), NextThatCounts(otherCounts, j));
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i].Text != other[j].Text)
            {
                return false;
            }
        }
    }

    private static int NextThatCounts(bool[] counts, int from) => Array.IndexOf(counts, true, from) is var at and >= 0 ? at : counts.Length;

    /// <summary>A word in a mark may have no like; any other one counts.</summary>
    private static bool[] CountsOf(AuditedItem audited, CampaignWord[] words)
    {
        var marks = ((Scenario)audited.Item).Marks;
        var counts = new bool[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            counts[index] = !CampaignText.IsIn(words[index], marks);
        }

        return counts;
    }

    /// <summary>For every two places, how many words are left over from there on.</summary>
    private readonly struct LeftOver
    {
        private readonly int _width;
        private readonly int[] _left;

        public LeftOver(ReadOnlySpan<CampaignWord> one, ReadOnlySpan<CampaignWord> other, ReadOnlySpan<bool> oneCounts, ReadOnlySpan<bool> otherCounts)
        {
            _width = other.Length + 1;
            _left = new int[(one.Length + 1) * _width];
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            int[] oneNumbers = NumbersOf(one, numbers), otherNumbers = NumbersOf(other, numbers);
            for (var j = other.Length - 1; j >= 0; j--)
            {
                _left[(one.Length * _width) + j] = _left[(one.Length * _width) + j + 1] + (otherCounts[j] ? 1 : 0);
            }

            for (var i = one.Length - 1; i >= 0; i--)
            {
                Span<int> row = _left.AsSpan(i * _width, _width), below = _left.AsSpan((i + 1) * _width, _width);
                var cost = oneCounts[i] ? 1 : 0;
                row[other.Length] = below[other.Length] + cost;
                for (var j = other.Length - 1; j >= 0; j--)
                {
                    var fewest = Math.Min(below[j] + cost, row[j + 1] + (otherCounts[j] ? 1 : 0));
                    row[j] = oneNumbers[i] == otherNumbers[j] ? Math.Min(fewest, below[j + 1]) : fewest;
                }
            }
        }

        public int From(int one, int other) => _left[(one * _width) + other];

        private static int[] NumbersOf(ReadOnlySpan<CampaignWord> words, Dictionary<string, int> numbers)
        {
            var found = new int[words.Length];
            for (var index = 0; index < words.Length; index++)
            {
                numbers.TryAdd(words[index].Text, numbers.Count);
                found[index] = numbers[words[index].Text];
            }

            return found;
        }
    }
}
