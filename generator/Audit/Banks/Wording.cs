namespace GenGuide.Audit.Banks;

/// <summary>Kinds of words that somebody may go by who does not understand a text.</summary>
public enum Wording
{
    Negation,
    Memory,
    Contact,
    Form,
    Teaching,
    List,
}
