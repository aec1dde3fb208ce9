namespace GenGuide.Benchmarks.Builds;

/// <summary>What a build should reach.</summary>
/// <param name="Words">As it stands in the table.</param>
/// <param name="IsMet">By the seconds and megabytes of a build, and the seconds of Hugo's, if there is one.</param>
public sealed record Goal(string Words, Func<double, double, double?, bool> IsMet)
{
    private const int Few = 20;
    private const int Many = 10_000;

    /// <summary>The real site, with nothing recorded.</summary>
    public static Goal OfRealSite { get; } = new("at most 1 s", (seconds, _, _) => seconds <= 1);

    /// <summary>With nothing recorded.</summary>
    public static Goal OfColdBuild(int lessons) => lessons switch
    {
        <= Few => new("at most 0.4 s; aim: Hugo + 0.1 s", (seconds, _, _) => seconds <= 0.4),
        < Many => new("at most 1.0 of Hugo; aim: 0.5", (seconds, _, hugo) => seconds <= hugo),
        _ => new("at most 1.0 of Hugo and 400 MB; aim: 0.5 and 200 MB", (seconds, megabytes, hugo) => seconds <= hugo && megabytes <= 400),
    };

    /// <summary>With proofs recorded by an earlier build.</summary>
    public static Goal OfRecordedBuild(int lessons) => lessons switch
    {
        <= Few => OfColdBuild(lessons),
        < Many => new("at most 0.6 of Hugo", (seconds, _, hugo) => seconds <= 0.6 * hugo),
        _ => new("at most 0.6 of Hugo and 400 MB", (seconds, megabytes, hugo) => seconds <= 0.6 * hugo && megabytes <= 400),
    };
}
