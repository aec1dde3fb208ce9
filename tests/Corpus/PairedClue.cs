namespace GenGuide.Tests.Corpus;

/// <summary>A sentence that settles a campaign either way. Both ways use the same words, so that no single word gives a key away.</summary>
/// <param name="Dimension">The row of the rubric.</param>
/// <param name="Demand">Its value under the first label, and the words that say so.</param>
/// <param name="Lead">The same under the second.</param>
/// <param name="Before">What stands before the words.</param>
/// <param name="WhyDemand">The reason, as it is said of the words.</param>
/// <param name="WhyLead">The same.</param>
public sealed record PairedClue(string Dimension, (string Value, string Words) Demand, (string Value, string Words) Lead, string Before, string WhyDemand, string WhyLead)
{
    public string Sentence(bool isLead)
    {
        var (value, words) = isLead ? Lead : Demand;
        return $"{Before}[{words}](clue:{Dimension}/{value} \"{(isLead ? WhyLead : WhyDemand)}\").";
    }
}
