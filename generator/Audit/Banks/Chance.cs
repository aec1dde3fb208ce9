namespace GenGuide.Audit.Banks;

/// <summary>How likely it is that a count came about by chance alone.</summary>
public static class Chance
{
    /// <summary>What comes about by chance less often than once in twenty times is taken for a pattern.</summary>
    public const double Unlikely = 0.05;

    /// <summary>The chance of that many or more (binomial distribution); 1 for a count that is no higher than expected.</summary>
    /// <param name="count">What was counted.</param>
    /// <param name="of">Of how many.</param>
    /// <param name="chance">Of each one.</param>
    public static double BinomialTail(int count, int of, double chance) => count <= of * chance
        ? 1
        : TailFrom(count, 0, of, hits => (of - hits) * chance / ((hits + 1) * (1 - chance)));

    /// <summary>The chance that of so many drawn that many or more are marked (hypergeometric distribution, the exact test of Fisher 1934);
    /// 1 for a count that is no higher than expected.</summary>
    public static double DrawTail(int count, int drawn, int marked, int of)
    {
        double rest = of - marked - drawn;
        return (double)count * of <= (double)drawn * marked
            ? 1
            : TailFrom(count, (int)Math.Max(0, -rest), Math.Min(drawn, marked), hits => (double)(marked - hits) * (drawn - hits) / ((hits + 1) * (rest + hits + 1)));
    }

    /// <param name="count">What was counted.</param>
    /// <param name="fewest">That could be.</param>
    /// <param name="most">That could be.</param>
    /// <param name="ratio">How much likelier the count that follows is than this one. Ratios stay in range where the numbers of combinations would not.</param>
    private static double TailFrom(int count, int fewest, int most, Func<int, double> ratio)
    {
        var (weight, above, below) = (1.0, 1.0, 0.0);
        for (var higher = count; higher < most; higher++)
        {
            weight *= ratio(higher);
            above += weight;
        }

        weight = 1;
        for (var lower = count - 1; lower >= fewest; lower--)
        {
            weight /= ratio(lower);
            below += weight;
        }

        return above / (above + below);
    }
}
