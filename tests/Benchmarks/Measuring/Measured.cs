namespace GenGuide.Benchmarks.Measuring;

/// <summary>What a run of a program took.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="PeakBytes">The most memory that it held at once; 0 where the system does not say.</param>
public sealed record Measured(TimeSpan Wall, long PeakBytes)
{
    public double Seconds => Wall.TotalSeconds;

    public double Megabytes => PeakBytes / 1e6;
}
