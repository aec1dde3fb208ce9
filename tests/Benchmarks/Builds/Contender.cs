using GenGuide.Benchmarks.Measuring;

namespace GenGuide.Benchmarks.Builds;

/// <summary>One way to build one site.</summary>
/// <param name="Name">As it stands in the table.</param>
/// <param name="Lessons">How many the site has; 0 for the real one.</param>
/// <param name="Output">Where it writes.</param>
/// <param name="Goal">What it should reach; null for what is only shown.</param>
/// <param name="Prepare">What is done before, unmeasured.</param>
/// <param name="Run">What is measured.</param>
public sealed record Contender(string Name, int Lessons, string Output, Goal? Goal, Action Prepare, Func<CancellationToken, Task<Measured>> Run)
{
    private readonly List<Measured> _runs = [];

    public double Seconds => _runs.Select(run => run.Seconds).Median();

    public double Megabytes => _runs.Select(run => run.Megabytes).Median();

    /// <summary>HTML files that were written.</summary>
    public int Pages { get; private set; }

    public async Task MeasureAsync(CancellationToken cancellation)
    {
        Prepare();
        await Machine.SettleAsync(cancellation);
        _runs.Add(await Run(cancellation));
        Pages = Folders.CountPages(Output);
    }
}
