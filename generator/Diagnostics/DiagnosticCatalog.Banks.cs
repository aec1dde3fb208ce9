namespace GenGuide.Diagnostics;

/// <summary>What lets a sound bank be passed without reading it, or keeps it from teaching.</summary>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticRule LongestIsKey = Warning("bank/longest-is-key", "the longest choice is the key in {0} of {1} items, and chance gives {2:0.#}", "shorten keys, or add a reason to wrong choices");
    public static readonly DiagnosticRule KeyPosition = Warning("bank/key-position", "the key stands {0} in {1} of {2} items, and chance gives {3:0.#}", "move keys to other places");
    public static readonly DiagnosticRule LengthPredictsKey = Warning("bank/length-predicts-key", "texts under '{0}' have {1:0.0} words on average and those under '{2}' {3:0.0}; of two texts the longer one is '{4}' {5:0} times in 100", "shorten some of the longer ones, or lengthen some of the others");
    public static readonly DiagnosticRule KeysUnbalanced = Warning("bank/keys-unbalanced", "'{0}' is the key of {1} of {2} campaigns", "add campaigns with the other key");
    public static readonly DiagnosticRule KeysInARow = Warning("bank/keys-in-a-row", "{0} campaigns in a row have the key '{1}'", "move one with the other key between them");
    public static readonly DiagnosticRule NegationsPredictKey = Warning("bank/negations-predict-key", "a 'no' or 'not' stands in {0} of {1} texts under '{2}' and in {3} of {4} under '{5}'", "say with a 'no' what some of the others lack, or say without it what these have");
    public static readonly DiagnosticRule MetricsPredictKey = Warning("bank/metrics-predict-key", "words of {6} stand in {0} of {1} texts under '{2}' and in {3} of {4} under '{5}'", "let the others report such results as well, and let the text say which ones decide");
    public static readonly DiagnosticRule MetricLast = Warning("bank/metric-last", "what is counted stands in the last sentence of {0} of {1} campaigns, and chance gives {2:0.#}", "move those words up in some of them");
    public static readonly DiagnosticRule WordsPredictKey = Warning("bank/words-predict-key", "single words predict the key of {0} of {1} {2}, and chance gives {3:0.#}: {4}", "use these words under the other key as well, or take them out of both");
    public static readonly DiagnosticRule NamesItsAnswer = Warning("bank/names-its-answer", "'{0}' in the text of '{1}' names its answer '{2}'", "say what happens without naming it");
    public static readonly DiagnosticRule GuesserPasses = Warning("bank/guesser-passes", "a learner who {0} passes with {1} of {2} right", "add items in which this rule fails");
    public static readonly DiagnosticRule ChancePasses = Warning("bank/chance-passes", "chance alone passes {0:0.#} of 100 learners; {1} of {2} who threw dice passed", "raise 'Pass', or add items");
    public static readonly DiagnosticRule FeedbackTooShort = Warning("bank/feedback-too-short", "the feedback on '{0}' has {1} words, and {2} are the fewest", "say why it is right, or what tempts and why that does not decide");
    public static readonly DiagnosticRule FeedbackTooLong = Warning("bank/feedback-too-long", "the feedback on '{0}' has {1} words, and {2} are the most", "keep the one reason that decides");
    public static readonly DiagnosticRule MisconceptionUnrevealed = Warning("bank/misconception-unrevealed", "no choice of any item reveals the misconception '{0}'", "write '{{misconception={0}}}' behind a wrong choice that somebody who has it would take");
    public static readonly DiagnosticRule TwinsDiffer = Warning("bank/twins-differ", "'{0}' and its twin '{1}' differ in {2} words outside of their marks: the first has {3}, the other {4}", "copy one text and change only what is marked");
    public static readonly DiagnosticRule ItemFigures = Notice("bank/figures", "{0} of {1} first answers were right, likely {2} to {3} % of all; {4}", "an item that nearly all or nearly none get right tells little; read it again");
    public static readonly DiagnosticRule FiguresOutdated = Notice("bank/figures-outdated", "the figures of '{0}' are about another meaning and are not shown", "collect new ones, and put them in place of these");
    public static readonly DiagnosticRule FiguresOfNoItem = Notice("bank/figures-of-no-item", "there are figures of '{0}', which the bank '{1}' has not", "collect new ones, and put them in place of these");
    public static readonly DiagnosticRule FiguresUnreadable = Warning("bank/figures-unreadable", "'{0}' holds no figures of items", "save it once more from the page of results, or delete it");
}
