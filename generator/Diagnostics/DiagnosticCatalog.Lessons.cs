namespace GenGuide.Diagnostics;

/// <summary>What can be wrong with lessons and what they promise.</summary>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticRule ObjectiveIdTwice = Error("lesson/objective-id-twice", "the objective id '{0}' is already taken in {1}", "choose another id; they are unique in the whole site");
    public static readonly DiagnosticRule UnknownObjective = Error("lesson/unknown-objective", "'{0}' is no objective of a lesson", "{1}");
    public static readonly DiagnosticRule ObjectiveWithoutId = Warning("lesson/objective-without-id", "nothing can practise the objective '{0}', for it has no id", "end it with an id: '{{#name-the-clue}}'; items name it with for=");
    public static readonly DiagnosticRule ObjectiveUnpractised = Warning("lesson/objective-unpractised", "the objective '{0}' is practised by {1} items, and two are needed", "add for={0} to items that practise it, or write one more");
    public static readonly DiagnosticRule SentenceTooLong = Warning("lesson/sentence-too-long", "the sentence '{1} …' has {0} words, and {2} are the most", "make two of it");
    public static readonly DiagnosticRule SentencesLongOnAverage = Warning("lesson/sentences-long", "the sentences of '{0}' have {1} words on average, and {2} are the most", "split the longest");
    public static readonly DiagnosticRule ReadingLevelHigh = Warning("lesson/reading-level", "'{0}' reads at grade {1} (Flesch-Kincaid), and {2} is the highest", "use shorter words and sentences");
    public static readonly DiagnosticRule SumWrong = Warning("lesson/sum-wrong", "'{0}' does not hold: the left side is {1}", "correct it; use '≈' where the result is rounded");
    public static readonly DiagnosticRule TermUnexplained = Warning("lesson/term-unexplained", "'{0}' is used before this page says what it stands for", "write the words first: 'cost per lead (CPL)'");
    public static readonly DiagnosticRule FigureWithoutSource = Warning("lesson/figure-without-source", "nothing in this section says where '{0}' comes from", "cite its source, or say that the example is ours");
}
