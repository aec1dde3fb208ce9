namespace GenGuide.Model;

/// <summary>A term of the glossary.</summary>
/// <param name="Name">As its heading spells it.</param>
/// <param name="Anchor">Its place on the glossary's page.</param>
/// <param name="Forms">The words that are linked to it.</param>
/// <param name="Definition">As plain text.</param>
public sealed record Term(string Name, string Anchor, IReadOnlyList<string> Forms, string Definition);
