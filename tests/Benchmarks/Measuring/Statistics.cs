namespace GenGuide.Benchmarks.Measuring;

/// <summary>What is said of several runs.</summary>
public static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
