namespace GenGuide.Audit.Banks;

/// <summary>What gives the keys of a bank, or of all banks, away.</summary>
public sealed record BankReport(
    IReadOnlyList<Rate> Rates,
    IReadOnlyList<Contrast> Contrasts,
    LengthCue? Length,
    IReadOnlyList<KeyRun> Runs,
    IReadOnlyList<NamedAnswer> Named);
