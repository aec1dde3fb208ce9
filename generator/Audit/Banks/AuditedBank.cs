using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What an audit finds in a bank by itself, and what it needs of the bank to judge all of them.</summary>
/// <param name="Readings">Of its items.</param>
/// <param name="Others">The banks in which twins stand that were looked at as well.</param>
/// <param name="Found">What is to be said at any rate.</param>
/// <param name="GiveAways">What is to be said unless the same was said before.</param>
public sealed record AuditedBank(IReadOnlyList<ItemReading> Readings, IReadOnlyList<Bank> Others, IReadOnlyList<Diagnostic> Found, IReadOnlyList<GiveAway> GiveAways)
{
    public bool IsClean => Found.Count == 0 && GiveAways.Count == 0;
}
