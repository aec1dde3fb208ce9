namespace GenGuide.Tests.Corpus;

/// <summary>A sentence that leans to one side and settles nothing: a clue under that label, and bait under the other.</summary>
/// <param name="Of">Dimension and value.</param>
/// <param name="IsLead">To which side it leans.</param>
/// <param name="Before">What stands before the words.</param>
/// <param name="Words">What is marked.</param>
/// <param name="Why">The reason where it is a clue.</param>
/// <param name="WhyNot">The reason where it only tempts.</param>
public sealed record LeaningClue(string Of, bool IsLead, string Before, string Words, string Why, string WhyNot)
{
    /// <param name="isLead">The key of the campaign.</param>
    /// <param name="level">In a clear campaign nothing is marked as bait.</param>
    public string Sentence(bool isLead, int level) => (isLead == IsLead, level) switch
    {
        (true, _) => $"{Before}[{Words}](clue:{Of} \"{Why}\").",
        (false, 1) => $"{Before}{Words}.",
        _ => $"{Before}[{Words}](decoy:{Of} \"{WhyNot}\").",
    };
}
