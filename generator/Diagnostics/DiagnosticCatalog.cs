namespace GenGuide.Diagnostics;

/// <summary>Every kind of finding there is, one line each. A code here has a sample site in <c>tests/Site/Samples</c>.</summary>
public static class DiagnosticCatalog
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
    public static readonly DiagnosticRule HeadingOne = Error("page/heading-one", "'{0}' is a heading of the first level, which is the title's", "begin it with '##'");
    public static readonly DiagnosticRule HeadingSkipsLevel = Error("page/heading-skips-level", "the heading '{0}' skips a level", "use one '#' more than the heading above it, or fewer");
    public static readonly DiagnosticRule EmptyHeading = Error("page/empty-heading", "this heading has no words", "write them, or take the '#' away");
    public static readonly DiagnosticRule TermWithoutDefinition = Error("page/term-without-definition", "the term '{0}' has no definition", "write a paragraph under its heading");
    public static readonly DiagnosticRule TermFormTwice = Error("page/term-form-twice", "'{0}' is claimed by the terms '{1}'", "take it off one of their 'Also' lines");

    public static readonly DiagnosticRule RawHtml = Error("markup/raw-html", "this is raw HTML", "write Markdown; to show the characters put them in backticks");
    public static readonly DiagnosticRule NestedTooDeep = Error("markup/nested-too-deep", "'{0}' nests lists or quotes too deeply to be read", "take some levels away");
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
    public static readonly DiagnosticRule TooFewChoices = Error("quiz/too-few-choices", "the item '{0}' has fewer than two choices", "write them as a list of '- [ ] …' with one '- [x] …'");
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
    public static readonly DiagnosticRule MarkOutsideText = Error("quiz/mark-outside-text", "words are marked outside the campaign's text", "mark them in the text above the choices");
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

    public static readonly DiagnosticRule OutputNotOurs = Error("output/not-ours", "'{0}' holds what this program did not write: {1}", "choose another folder with --output, or move those files yourself");
    public static readonly DiagnosticRule OutputNotASite = Error("output/not-a-site", "'{0}' is not a complete site that this program wrote", "name a folder that a build has written");
    public static readonly DiagnosticRule OutputMissing = Error("output/missing", "'{0}' was written and is no longer there", "build the site again");
    public static readonly DiagnosticRule OutputAltered = Error("output/altered", "'{0}' has changed since it was written", "build the site again, and change its source instead");
    public static readonly DiagnosticRule OutputExtra = Error("output/extra", "'{0}' is not a file of the site", "move it away, or add it to the sources of the site");
    public static readonly DiagnosticRule OutputBusy = Error("output/busy", "another build is writing '{0}'", "wait until it has ended");


    public static readonly DiagnosticRule OutputWrittenTwice = Error("output/written-twice", "'{0}' is written twice", "two sources claim this address; rename one of them");

    public static readonly DiagnosticRule OutputBroken = Error("output-markup/broken", "'{0}' is not well-formed at line {1}, column {2}: {3}", "look at the source of the page there; an element is nested or closed wrongly");
    public static readonly DiagnosticRule OutputWithoutDoctype = Error("output-markup/no-doctype", "'{0}' does not begin with a doctype", "begin it with '<!doctype html>'");
    public static readonly DiagnosticRule OutputWithoutLanguage = Error("output-markup/no-language", "'{0}' does not say its language", "give its html element a lang");
    public static readonly DiagnosticRule OutputWithoutCharset = Error("output-markup/no-charset", "'{0}' does not say its encoding", "add '<meta charset=\"utf-8\">' to its head");
    public static readonly DiagnosticRule OutputViewport = Error("output-markup/viewport", "'{0}' does not fit small screens, or can't be zoomed", "add '<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">' to its head");
    public static readonly DiagnosticRule OutputNotExactlyOne = Error("output-markup/not-exactly-one", "'{0}' has {1} of what it needs exactly one of: {2}", "a page has one title, one description, one main landmark and one h1");
    public static readonly DiagnosticRule OutputHeadingSkipsLevel = Error("output-markup/heading-skips-level", "the heading '{0}' of level {1} follows one of level {2}", "begin one level below the heading above it, or higher");
    public static readonly DiagnosticRule OutputDuplicateId = Error("output-markup/duplicate-id", "'{0}' has the id '{1}' {2} times", "an item may stand once on a page; a heading and an item may not share an id");
    public static readonly DiagnosticRule OutputUnknownId = Error("output-markup/unknown-id", "{0} names in {1} the id '{2}', which its page does not have", "name an id of the same page");
    public static readonly DiagnosticRule OutputControlWithoutLabel = Error("output-markup/control-without-label", "the control {0} has no label", "put it into a label with words, or name it with aria-labelledby");
    public static readonly DiagnosticRule OutputFieldsetWithoutLegend = Error("output-markup/fieldset-without-legend", "the group {0} has no legend", "begin it with a legend that has words");
    public static readonly DiagnosticRule OutputWithoutName = Error("output-markup/no-name", "{0} has no words that name it", "put words into it, or alternative text on the image in it");
    public static readonly DiagnosticRule OutputImageWithoutText = Error("output-markup/image-without-text", "the image {0} has no alternative text", "give it an alt; an empty one when it only decorates");
    public static readonly DiagnosticRule OutputImageWithoutSize = Error("output-markup/image-without-size", "the image {0} has no size, so the page jumps when it arrives", "give it width and height in pixels");
    public static readonly DiagnosticRule OutputTableWithoutCaption = Error("output-markup/table-without-caption", "the table {0} has no caption", "say in a caption what it shows");
    public static readonly DiagnosticRule OutputTableWithoutHeader = Error("output-markup/table-without-header", "the table {0} has no column headers", "name its columns in cells 'th' with scope=col");
    public static readonly DiagnosticRule OutputHeaderWithoutScope = Error("output-markup/header-without-scope", "the header {0} '{1}' does not say whether it heads a column or a row", "give it scope=col or scope=row");
    public static readonly DiagnosticRule OutputRowWithoutHeader = Error("output-markup/row-without-header", "the row '{0}' has no header, though others of its table have one", "make its first cell a 'th' with scope=row");
    public static readonly DiagnosticRule OutputInlineScript = Error("output-markup/inline-script", "the script {0} stands in the page itself", "move it to a file; only data of the type application/json may stand in a page");
    public static readonly DiagnosticRule OutputInlineStyle = Error("output-markup/inline-style", "{0} carries style in the page itself", "use a class of the style sheet");
    public static readonly DiagnosticRule OutputEventHandler = Error("output-markup/event-handler", "{0} runs script from its attribute {1}", "listen in a script file");
    public static readonly DiagnosticRule OutputScriptAddress = Error("output-markup/script-address", "{0} has an address in {1} that is a script", "use a button and a script file");

    public static readonly DiagnosticRule OutputWithoutPolicy = Error("output-policy/not-exactly-one", "'{0}' has {1} content security policies in its head and needs one", "write the one of SecurityPolicy.cs into it");
    public static readonly DiagnosticRule OutputOtherPolicy = Error("output-policy/other", "'{0}' has another content security policy than the strict one", "write the one of SecurityPolicy.cs into it");
    public static readonly DiagnosticRule OutputLatePolicy = Error("output-policy/late", "the content security policy of '{0}' stands below {1}, for which it does not hold then", "put it above every script, link and style");
    public static readonly DiagnosticRule OutputLoadsElsewhere = Error("output-policy/loads-elsewhere", "'{0}' loads '{1}' from outside the site in {2}", "put the file into the site; only plain links may leave it");
    public static readonly DiagnosticRule OutputLinkScheme = Error("output-policy/link-scheme", "'{0}' links to '{1}', which is neither of the web nor of mail", "use an address with https:, http: or mailto:");

    public static readonly DiagnosticRule OutputDeadLink = Error("output-link/dead", "'{0}' names '{1}', which leads to no file of the site, in {2}", "correct the address, or add the file");
    public static readonly DiagnosticRule OutputDeadFragment = Error("output-link/dead-fragment", "'{0}' names '{1}', but '{2}' has no id '{3}'", "correct what follows '#', or add the id there");
    public static readonly DiagnosticRule OutputRelativeAddress = Error("output-link/relative-address", "'{0}' is served in every folder, from which '{1}' leads elsewhere", "begin the address with a slash and the site's base path");
    public static readonly DiagnosticRule OutputOtherHash = Error("output-link/other-hash", "'{0}' names '{1}', but the hash of that content is {2}", "compute the hash from the bytes that are written");
    public static readonly DiagnosticRule OutputWithoutHash = Error("output-link/no-hash", "'{0}' names '{1}' without the hash of its content, so an old copy could be used", "add '?v={2}'");

    public static readonly DiagnosticRule OutputFileMissing = Error("output-metadata/file-missing", "the site lacks the file '{0}'", "write it with every build");
    public static readonly DiagnosticRule OutputEmptyTitle = Error("output-metadata/empty-title", "'{0}' has an empty title", "write its Title");
    public static readonly DiagnosticRule OutputEmptyDescription = Error("output-metadata/empty-description", "'{0}' has an empty description", "write its Description: one sentence");
    public static readonly DiagnosticRule OutputTitleTwice = Error("output-metadata/title-twice", "the title '{0}' of '{1}' is also that of {2}", "give each page a title of its own");
    public static readonly DiagnosticRule OutputCanonicalTwice = Error("output-metadata/canonical-twice", "the canonical address '{0}' of '{1}' is also that of {2}", "a page's canonical address is its own");
    public static readonly DiagnosticRule OutputCanonical = Error("output-metadata/canonical", "'{0}' calls itself '{1}', and its address is '{2}'", "write the site's address and the page's route; nothing while the address is unknown");
    public static readonly DiagnosticRule OutputSitemapUnreadable = Error("output-metadata/sitemap-unreadable", "the sitemap can't be read: {0}", "write well-formed XML without a document type");
    public static readonly DiagnosticRule OutputSitemapLacks = Error("output-metadata/sitemap-lacks", "the sitemap does not list '{0}'", "list every page that search engines may show");
    public static readonly DiagnosticRule OutputSitemapSurplus = Error("output-metadata/sitemap-surplus", "the sitemap lists '{0}', which is no page for it, or is listed twice", "list every page that search engines may show, once");
    public static readonly DiagnosticRule OutputRobots = Error("output-metadata/robots", "robots.txt does not name the sitemap", "add the line '{0}'");

    public static readonly DiagnosticRule OutputPayloadUnreadable = Error("output-quiz/payload-unreadable", "the payload of the bank '{0}' can't be accepted: {1}", "write one payload of version 1 into each quiz");
    public static readonly DiagnosticRule OutputPayloadForeign = Error("output-quiz/payload-foreign", "the payload of the bank '{0}' holds '{1}', which does not belong there", "a payload holds ids, hashes, keys and marks only");
    public static readonly DiagnosticRule OutputPayloadWords = Error("output-quiz/payload-words", "the payload of the bank '{0}' holds '{1}' where an id or a hash belongs", "a payload holds ids, hashes, keys and marks only; words stand in the page");
    public static readonly DiagnosticRule OutputQuizDiffers = Error("output-quiz/quiz-differs", "a quiz in '{0}' shows '{1}' and grades '{2}'", "draw the page and its payload from the same items");
    public static readonly DiagnosticRule OutputItemDiffers = Error("output-quiz/item-differs", "of the item '{0}' the page '{1}' shows other {2} than its payload grades: '{3}' and '{4}'", "draw the page and its payload from the same item");
    public static readonly DiagnosticRule OutputItemTwice = Error("output-quiz/item-twice", "the item '{0}' is graded otherwise in '{1}' than in '{2}'", "an id stands for one item in the whole site");
    public static readonly DiagnosticRule OutputAnswerLeaked = Error("output-quiz/answer-leaked", "the item '{0}' can give its answer away by {1}", "what is chosen or marked carries nothing that differs between right and wrong");
    public static readonly DiagnosticRule OutputNotProved = Error("output-quiz/not-proved", "the key of '{0}' is not proved: {1} (response: {2})", "look at the key in the bank, at the payload and at the grading core");
    public static readonly DiagnosticRule OutputGradingBroken = Error("output-quiz/grading-broken", "the grading core does not run: {0}", "look at Client/core; its files are written in ES5");
    public static readonly DiagnosticRule OutputPassedBlindly = Warning("output-quiz/passed-blindly", "the bank '{0}' is passed by the rule '{1}' with {2} of {3} right", "mix the keys, or raise the share to pass");

    private static DiagnosticRule Error(string code, string message, string hint) => new(code, Severity.Error, message, hint);

    private static DiagnosticRule Warning(string code, string message, string hint) => new(code, Severity.Warning, message, hint);

    private static DiagnosticRule Notice(string code, string message, string hint) => new(code, Severity.Notice, message, hint);
}
