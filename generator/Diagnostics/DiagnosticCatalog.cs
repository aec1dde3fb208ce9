namespace GenGuide.Diagnostics;

/// <summary>Every kind of finding there is, one line each. A code here has a sample site in <c>tests/Site/Samples</c>.</summary>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticRule FileIsLink = Error("file/symbolic-link", "'{0}' is a symbolic link to '{1}'", "put the file itself here; links are not followed");
    public static readonly DiagnosticRule FileTooLarge = Error("file/too-large", "'{0}' is larger than {1} MB", "split the text into several files");
    public static readonly DiagnosticRule FileNotUtf8 = Error("file/not-utf-8", "from here on this is not UTF-8 text (byte {0})", "save the file again and choose the encoding 'UTF-8'");

    public static readonly DiagnosticRule YamlInvalid = Error("yaml/invalid", "this is not valid YAML: {0}", "one 'Key: value' a line; put quotes around a value that holds a colon");
    public static readonly DiagnosticRule YamlNotAMapping = Error("yaml/not-a-mapping", "'{0}' does not hold 'Key: value' lines here", "write one 'Key: value' a line");
    public static readonly DiagnosticRule UnknownKey = Error("yaml/unknown-key", "'{0}' is not a key of {1}", "{2}");
    public static readonly DiagnosticRule MissingKey = Error("yaml/missing-key", "'{0}' is missing in {1}", "add a line '{0}: …'");
    public static readonly DiagnosticRule WrongType = Error("yaml/wrong-type", "'{0}' must be {1}", "");

    public static readonly DiagnosticRule NoSettings = Error("site/no-settings", "'{0}' is missing", "write it with at least 'Id: …' and 'Name: …'");
    public static readonly DiagnosticRule NoAddress = Notice("site/no-address", "no address is known, so no canonical links and no sitemap are written", "add 'Address: https://…/' or say --site-url");
    public static readonly DiagnosticRule NoHomePage = Error("site/no-home-page", "there is no '{0}'", "write the front page there; begin with the lines '---', 'Title: …', 'Description: …', '---'");
    public static readonly DiagnosticRule NoSectionIndex = Error("site/no-section-index", "there is no 'content/{0}/index.md'", "write that page, or take '{0}' off 'Path:'");

    public static readonly DiagnosticRule NoFrontMatter = Error("page/no-front-matter", "'{0}' does not begin with front matter", "begin with the lines '---', 'Title: …', 'Description: …', '---'");
    public static readonly DiagnosticRule BadFileName = Error("page/bad-file-name", "the path '{0}' makes no good address", "use lower-case letters, digits and hyphens only");
    public static readonly DiagnosticRule RouteTaken = Error("page/address-taken", "the address '/{0}' is claimed twice: {1}", "rename one of the files");
    public static readonly DiagnosticRule TitleTwice = Error("page/title-twice", "the title '{0}' is also that of {1}", "give each page a title of its own, and each bank too");
    public static readonly DiagnosticRule HeadingOne = Error("page/heading-one", "'{0}' is a heading of the first level, which is the title's", "begin it with '##'");
    public static readonly DiagnosticRule HeadingSkipsLevel = Error("page/heading-skips-level", "the heading '{0}' skips a level", "use one '#' more than the heading above it, or fewer");
    public static readonly DiagnosticRule EmptyHeading = Error("page/empty-heading", "this heading has no words", "write them, or take the '#' away");
    public static readonly DiagnosticRule TermWithoutDefinition = Error("page/term-without-definition", "the term '{0}' has no definition", "write a paragraph under its heading");
    public static readonly DiagnosticRule TermFormTwice = Error("page/term-form-twice", "'{0}' is claimed by the terms '{1}'", "take it off one of their 'Also' lines");

    public static readonly DiagnosticRule RawHtml = Error("markup/raw-html", "this is raw HTML", "write Markdown; to show the characters put them in backticks");
    public static readonly DiagnosticRule NestedTooDeep = Error("markup/nested-too-deep", "lists, quotes or brackets stand too deep inside each other to be read", "take some levels away");
    public static readonly DiagnosticRule TableWithoutHeader = Error("markup/table-without-header", "this table has no full header row", "give every column a name in the first line, and '| --- |' under each in the second");
    public static readonly DiagnosticRule TableWithoutCaption = Error("markup/table-without-caption", "this table has no caption", "write a paragraph before it: 'Table: **Title.** How to read it.'");
    public static readonly DiagnosticRule CaptionWithoutTable = Error("markup/caption-without-table", "this caption stands before no table", "put the table directly after it, with an empty line between");
    public static readonly DiagnosticRule RowWithoutHeader = Error("markup/row-without-header", "this row has no name in its first cell", "say there what the row is about");
    public static readonly DiagnosticRule ImageWithoutText = Error("markup/image-without-text", "the image '{0}' has no alternative text", "say between the square brackets what it shows");
    public static readonly DiagnosticRule ImageElsewhere = Error("markup/image-elsewhere", "the image '{0}' lies on another host", "put the file under content/ and name it from here");
    public static readonly DiagnosticRule ImageUnreadable = Error("markup/image-unreadable", "'{0}' is no picture whose size can be read", "use PNG, JPEG, GIF, WebP, or SVG with a viewBox");

    public static readonly DiagnosticRule LinkWithoutText = Error("link/without-text", "the link to '{0}' has no words", "write them between the square brackets");
    public static readonly DiagnosticRule UnsafeLink = Error("link/unsafe", "a link may not begin with '{0}'", "link to a file of this site, or to an address with https:, http: or mailto:");
    public static readonly DiagnosticRule UnknownTarget = Error("link/unknown-target", "'{0}' leads to no file of this site", "{1}");
    public static readonly DiagnosticRule UnknownAnchor = Error("link/unknown-anchor", "'#{0}' is no heading of {1}", "{2}");
    public static readonly DiagnosticRule UnknownItem = Error("link/unknown-item", "'#{0}' is no item of {1}", "{2}");
    public static readonly DiagnosticRule CitationMismatch = Error("link/citation-mismatch", "this cites '{0}' and leads to '{1}'", "make both the same source");
    public static readonly DiagnosticRule EmbeddedTwice = Error("link/embedded-twice", "the item '{0}' is drawn a second time on this page", "take one of the links away, or put it into a sentence");
    public static readonly DiagnosticRule AnchorTaken = Error("link/anchor-taken", "the item '{0}' has the anchor of a heading on this page", "word the heading '{1}' differently");
    public static readonly DiagnosticRule PairWithoutTwin = Error("link/pair-without-twin", "'{0}' is no campaign with a twin, so no pair can be shown", "name an item that has contrast=, or begin the text with 'Quiz:'");

    public static readonly DiagnosticRule NoRubric = Error("quiz/no-rubric", "'{0}' is missing", "write the labels, dimensions and misconceptions there");
    public static readonly DiagnosticRule RubricLabels = Error("quiz/rubric-labels", "the rubric needs two labels, the first with 'Sign: minus' and the second with 'Sign: plus'", "correct the labels");
    public static readonly DiagnosticRule EmptyBank = Error("quiz/empty-bank", "'{0}' holds no item", "begin one with '## Title {{#id level=1}}'");
    public static readonly DiagnosticRule TextBeforeItems = Error("quiz/text-before-items", "nothing may stand before the first item", "put it into the Description, or on a page that embeds the bank");
    public static readonly DiagnosticRule UnexpectedBlock = Error("quiz/unexpected-block", "nothing but one block quote may follow the choices", "move it above the choices, or indent it under the choice it belongs to");
    public static readonly DiagnosticRule BracesMalformed = Error("quiz/malformed-braces", "these braces can't be read: {0}", "write '{{#id key=value}}', or a backslash before a brace that is meant as text");
    public static readonly DiagnosticRule ItemWithoutId = Error("quiz/item-without-id", "the item '{0}' has no id", "end the heading with '{{#{1}}}'");
    public static readonly DiagnosticRule BadItemId = Error("quiz/bad-id", "the id '{0}' can't be used", "use lower-case letters, digits and hyphens, and begin with a letter");
    public static readonly DiagnosticRule ItemWithoutText = Error("quiz/item-without-text", "the item '{0}' asks nothing", "write the campaign or the question under the heading");
    public static readonly DiagnosticRule DuplicateId = Error("quiz/duplicate-id", "the id '{0}' is taken by {1}", "choose another one; ids are unique in the whole site");
    public static readonly DiagnosticRule UnknownKind = Error("quiz/unknown-kind", "'{0}' is no kind of item", "{1}");
    public static readonly DiagnosticRule ScenarioWithoutLevel = Error("quiz/scenario-without-level", "the campaign '{0}' has no level", "add level=1 (clear), level=2 (mixed) or level=3 (misleading)");
    public static readonly DiagnosticRule TooFewChoices = Error("quiz/too-few-choices", "the item '{0}' has {1}", "write them as a list of '- [ ] …' with one '- [x] …'");
    public static readonly DiagnosticRule ChoiceWithoutBox = Error("quiz/choice-without-box", "this entry of the choices has no box", "begin it with '[ ]' or '[x]'; part it from the choices by a paragraph if it is none");
    public static readonly DiagnosticRule MalformedChoice = Error("quiz/malformed-choice", "this looks like a choice and can't be read as one", "write '- [ ] words' or '- [x] words', with an empty line before the list");
    public static readonly DiagnosticRule EmptyChoice = Error("quiz/empty-choice", "this choice has no words", "write them after the box");
    public static readonly DiagnosticRule SameChoiceTwice = Error("quiz/same-choice-twice", "'{0}' stands twice among the choices", "change one of them");
    public static readonly DiagnosticRule NoFeedback = Error("quiz/no-feedback", "the choice '{0}' has no feedback", "write a paragraph under it, indented by two spaces, that says why it is right or what tempts");
    public static readonly DiagnosticRule KeyWithMisconception = Error("quiz/key-with-misconception", "the right choice '{0}' names a misconception", "move the braces to the wrong choice");
    public static readonly DiagnosticRule UnknownMisconception = Error("quiz/unknown-misconception", "'{0}' is no misconception of the rubric", "{1}");
    public static readonly DiagnosticRule NoKey = Error("quiz/no-key", "no choice of '{0}' is the right one", "tick it: '- [x] …'");
    public static readonly DiagnosticRule TwoKeys = Error("quiz/two-keys", "two choices of the campaign '{0}' are ticked", "tick one label only");
    public static readonly DiagnosticRule SeveralKeysInSingle = Error("quiz/several-keys", "several choices of '{0}' are ticked", "tick one, or add kind=several to the heading's braces");
    public static readonly DiagnosticRule UnknownLabel = Error("quiz/unknown-label", "'{0}' is no label of the rubric", "{1}");
    public static readonly DiagnosticRule LabelsOutOfOrder = Error("quiz/labels-out-of-order", "the campaign '{0}' offers the labels in another order than the rubric", "put '{1}' first");
    public static readonly DiagnosticRule NoFlip = Error("quiz/no-flip", "the campaign '{0}' does not say what would flip it", "end it with '> **Flip it:** …'");
    public static readonly DiagnosticRule MalformedMark = Error("quiz/malformed-mark", "this looks like a mark and can't be read as one", "write '[words](clue:dimension/value \"reason\")' without a space before the value and with straight quotes");
    public static readonly DiagnosticRule MarkOutsideText = Error("quiz/mark-outside-text", "words are marked outside the text", "mark them in a campaign's text above its choices, or in the block quote of an item with kind=mark");
    public static readonly DiagnosticRule MarkWithoutWords = Error("quiz/mark-without-words", "'{0}' marks no words", "put the words between the square brackets");
    public static readonly DiagnosticRule MarkWithoutReason = Error("quiz/mark-without-reason", "the mark on '{0}' gives no reason", "write it in straight quotes after the value");
    public static readonly DiagnosticRule UnknownDimension = Error("quiz/unknown-dimension", "'{0}' is no dimension of the rubric", "{1}");
    public static readonly DiagnosticRule UnknownValue = Error("quiz/unknown-value", "'{0}' is no value of '{1}'", "{2}");
    public static readonly DiagnosticRule CluePointsAway = Error("quiz/clue-points-away", "the clue '{0}' does not speak for '{1}'", "mark it as decoy:, or give it the value that it has");
    public static readonly DiagnosticRule DecoyPointsToKey = Error("quiz/decoy-points-to-key", "the decoy '{0}' speaks for '{1}', which is the key", "mark it as clue:, or give it the value that it has");
    public static readonly DiagnosticRule DecoyAtLevelOne = Error("quiz/decoy-at-level-one", "the campaign '{0}' is of level 1 and has a decoy", "make it level=2, or take the mark away");
    public static readonly DiagnosticRule TooFewDecidingRows = Error("quiz/too-few-deciding-rows", "the clues of '{0}' speak to fewer than two deciding dimensions ({1})", "mark another clue; the deciding dimensions are {2}");
    public static readonly DiagnosticRule SumContradictsKey = Error("quiz/sum-contradicts-key", "the marks of '{0}' add up to {1}, which speaks for {2}, and the ticked choice is '{3}'", "look at the marks and at the ticked choice again: one of them is wrong");
    public static readonly DiagnosticRule TwinMissing = Error("quiz/twin-missing", "'{0}' names the twin '{1}', which there is not", "{2}");
    public static readonly DiagnosticRule TwinNotMutual = Error("quiz/twin-not-mutual", "'{0}' names the twin '{1}', which does not name it back", "add contrast={0} to the twin");
    public static readonly DiagnosticRule TwinSameKey = Error("quiz/twin-same-key", "'{0}' and its twin '{1}' have the same key", "a twin tells the same story under the other label");

    public static readonly DiagnosticRule ExamTooLarge = Error("quiz/exam-too-large", "this exam asks {0} items, and can draw {1}: a campaign and its twin are never asked together", "lower 'Exam', or name more banks in 'Draws'");

    public static readonly DiagnosticRule OutputNotOurs = Error("output/not-ours", "'{0}' holds what this program did not write: {1}", "choose another folder with --output, or move those files yourself");
    public static readonly DiagnosticRule OutputNotASite = Error("output/not-a-site", "'{0}' is not a complete site that this program wrote", "name a folder that a build has written");
    public static readonly DiagnosticRule OutputMissing = Error("output/missing", "'{0}' was written and is no longer there", "build the site again");
    public static readonly DiagnosticRule OutputAltered = Error("output/altered", "'{0}' has changed since it was written", "build the site again, and change its source instead");
    public static readonly DiagnosticRule OutputExtra = Error("output/extra", "'{0}' is not a file of the site", "move it away, or add it to the sources of the site");
    public static readonly DiagnosticRule OutputBusy = Error("output/busy", "another build is writing '{0}'", "wait until it has ended");

    private static DiagnosticRule Error(string code, string message, string hint) => new(code, Severity.Error, message, hint);

    private static DiagnosticRule Warning(string code, string message, string hint) => new(code, Severity.Warning, message, hint);

    private static DiagnosticRule Notice(string code, string message, string hint) => new(code, Severity.Notice, message, hint);
}
