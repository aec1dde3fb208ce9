namespace GenGuide.Tests.Corpus;

/// <summary>What an item has besides its text.</summary>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Objective">What it practises.</param>
/// <param name="Ordinal">Its number among all items of the corpus, by which what has to be spread evenly is dealt out.</param>
public sealed record ItemFrame(string Id, string Objective, int Ordinal);
