namespace GenGuide.Audit.Banks;

/// <summary>What the core says of all banks.</summary>
/// <param name="Banks">What gives the keys of each away.</param>
/// <param name="Learners">How far learners come in each who understand nothing.</param>
/// <param name="Site">What gives keys away when all banks are taken together.</param>
/// <param name="Predictions">How many keys single words predict.</param>
public sealed record SiteReport(IReadOnlyList<BankReport> Banks, IReadOnlyList<LearnersReport> Learners, BankReport Site, IReadOnlyList<Prediction> Predictions);
