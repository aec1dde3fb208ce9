using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks.Builds;

/// <summary>A made-up site that is built.</summary>
/// <param name="Lessons">And so many banks.</param>
/// <param name="IsOneSection">Whether they all stand in one section.</param>
/// <param name="HasMorePages">Whether Hugo builds its larger variant as well.</param>
public sealed record SiteSize(int Lessons, bool IsOneSection, bool HasMorePages)
{
    public CorpusPlan Plan => CorpusPlan.Of(Lessons, isOneSection: IsOneSection);
}
