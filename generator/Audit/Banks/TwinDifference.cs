using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What two twins do not share although nobody marked it.</summary>
public static class TwinDifference
{
    /// <summary>The words that stand outside of the marks on one side and have no like on the other: as few as any alignment of the two texts leaves over.</summary>
    public static (IReadOnlyList<CampaignWord> First, IReadOnlyList<CampaignWord> Second) Of(AuditedItem first, AuditedItem second)
    {
        var (one, other) = (first.Text.Words.ToList(), second.Text.Words.ToList());
        var (oneCosts, otherCosts) = (CostsOf(first, one), CostsOf(second, other));
        var left = LeastLeftOver(one, other, oneCosts, otherCosts);

        List<CampaignWord> strayFirst = [], straySecond = [];
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            if (i < one.Count && j < other.Count && one[i].Text == other[j].Text && left[i, j] == left[i + 1, j + 1])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < one.Count && left[i, j] == left[i + 1, j] + oneCosts[i])
            {
                strayFirst.AddRange(one.Skip(i).Take(oneCosts[i]));
                i++;
            }
            else
            {
                straySecond.AddRange(other.Skip(j).Take(otherCosts[j]));
                j++;
            }
        }

        return (strayFirst, straySecond);
    }

    /// <summary>A word in a mark may have no like; any other one counts.</summary>
    private static List<int> CostsOf(AuditedItem audited, List<CampaignWord> words)
    {
        var marks = ((Scenario)audited.Item).Marks;
        return [.. words.Select(word => marks.Any(mark => CampaignText.IsIn(word, mark)) ? 0 : 1)];
    }

    /// <summary>For every two places, how many words are left over from there on.</summary>
    private static int[,] LeastLeftOver(List<CampaignWord> one, List<CampaignWord> other, List<int> oneCosts, List<int> otherCosts)
    {
        var left = new int[one.Count + 1, other.Count + 1];
        for (var i = one.Count; i >= 0; i--)
        {
            for (var j = other.Count; j >= 0; j--)
            {
                var fewest = i == one.Count && j == other.Count ? 0 : int.MaxValue;
                fewest = i < one.Count ? Math.Min(fewest, left[i + 1, j] + oneCosts[i]) : fewest;
                fewest = j < other.Count ? Math.Min(fewest, left[i, j + 1] + otherCosts[j]) : fewest;
                left[i, j] = i < one.Count && j < other.Count && one[i].Text == other[j].Text ? Math.Min(fewest, left[i + 1, j + 1]) : fewest;
            }
        }

        return left;
    }
}
