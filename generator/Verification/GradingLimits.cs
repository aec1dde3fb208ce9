namespace GenGuide.Verification;

/// <summary>How far one call into the grading core may go.</summary>
public sealed record GradingLimits
{
    /// <summary>The limit that decides: it strikes at the same place on every machine. The proof of a bank of 100 items takes a tenth of it.</summary>
    public int Statements { get; init; } = 10_000_000;

    /// <summary>Only a net below the statements, wide enough for a slow machine.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);

    public int Recursion { get; init; } = 64;

    /// <summary>Levels of lists and objects inside each other, in what goes in and in what comes out.</summary>
    public int Depth { get; init; } = 16;

    /// <summary>Of one JSON text.</summary>
    public int Characters { get; init; } = 4_000_000;
}
