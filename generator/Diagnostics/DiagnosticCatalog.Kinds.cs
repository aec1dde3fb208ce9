namespace GenGuide.Diagnostics;

/// <summary>What can be wrong with questions that are sorted, ordered, computed, marked, filled in or written.</summary>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticRule SortWithoutTable = Error("quiz/sort-without-table", "the item '{0}' has no table of things to sort", "end it with a table: the things, then two to five groups, then a column 'Why'");
    public static readonly DiagnosticRule SortRows = Error("quiz/sort-rows", "the item '{0}' has {1} rows to sort", "write {2} to {3}");
    public static readonly DiagnosticRule SortRowUnclear = Error("quiz/sort-row-unclear", "the row '{0}' is put into {1}", "write one 'x' in the column it belongs to, and nothing in the others");
    public static readonly DiagnosticRule ChoicesUnasked = Error("quiz/choices-unasked", "the item '{0}' has choices, which its kind never shows", "take them away, or name another kind in the heading's braces");
    public static readonly DiagnosticRule PartWithoutReason = Error("quiz/part-without-reason", "nothing says why '{0}' belongs where it is", "write the reason {1}");
    public static readonly DiagnosticRule SamePartTwice = Error("quiz/same-part-twice", "'{0}' is there twice", "change one of the two");
    public static readonly DiagnosticRule OrderWithoutList = Error("quiz/order-without-list", "the item '{0}' has no numbered list of {1} to {2} entries", "end it with '1. …', in the right order; the site shuffles it");
    public static readonly DiagnosticRule NotANumber = Error("quiz/not-a-number", "'{0}' is no number", "write digits, such as 4,500 or 0.5; the unit belongs in the heading's braces");
    public static readonly DiagnosticRule NumbersOverlap = Error("quiz/numbers-overlap", "'{0}' and '{1}' are no further apart than twice the tolerance", "take one of them away, or make the tolerance smaller");
    public static readonly DiagnosticRule MarkWithoutText = Error("quiz/mark-without-text", "the item '{0}' has no block quote with the text to mark", "write the question, then the text with '> ' before each line");
    public static readonly DiagnosticRule MarkTooFew = Error("quiz/mark-too-few", "the item '{0}' has too few marks (clues: {1}, decoys: {2})", "mark one phrase or more with clue:, and two or more with decoy:");
    public static readonly DiagnosticRule BlanksIncomplete = Error("quiz/blanks-incomplete", "the item '{0}' says nothing of {1}", "write table=…, rows=\"…\" and columns=\"…\" in the braces of its heading");
    public static readonly DiagnosticRule BlanksWithoutTable = Error("quiz/blanks-without-table", "'{0}' holds {1}", "{2}");
    public static readonly DiagnosticRule BlanksUnknownName = Error("quiz/blanks-unknown-name", "'{0}' is no {1} of that table", "{2}");
    public static readonly DiagnosticRule BlanksEmptyCell = Error("quiz/blanks-empty-cell", "nothing stands under '{0}' in the row '{1}'", "fill that cell, or leave its row or column out");
    public static readonly DiagnosticRule BlanksTooFew = Error("quiz/blanks-too-few", "the menu of '{0}' would offer fewer than two different texts", "hide more rows, or leave that column out");
    public static readonly DiagnosticRule OpenWithoutAnswer = Error("quiz/open-without-answer", "the item '{0}' shows no good answer", "end it with '> **One good answer:** …'");
    public static readonly DiagnosticRule OpenEntryTicked = Error("quiz/open-entry-ticked", "the entry '{0}' is ticked, and nothing in this list is right or wrong", "empty its box: '- [ ] …'");
}
