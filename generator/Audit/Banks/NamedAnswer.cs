namespace GenGuide.Audit.Banks;

/// <summary>A word by which a campaign names its own key.</summary>
/// <param name="Item">The campaign's id.</param>
/// <param name="Sentence">In which sentence, from 0.</param>
/// <param name="Word">Which word of the sentence, from 0.</param>
public sealed record NamedAnswer(string Item, int Sentence, int Word);
