namespace GenGuide.Diagnostics;

/// <summary>Every kind of finding there is; here those of verification: never an author’s mistake, but ours, or damage done to the folder.</summary>
public static partial class DiagnosticCatalog
{
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
    public static readonly DiagnosticRule OutputWorkerUnreadable = Error("output-worker/unreadable", "the service worker does not begin with the list of the site's files", "begin it with 'const SITE = ' and JSON");
    public static readonly DiagnosticRule OutputWorkerLacks = Error("output-worker/lacks", "the service worker does not list '{0}', which would be missing offline", "list every file that is written");
    public static readonly DiagnosticRule OutputWorkerSurplus = Error("output-worker/surplus", "the service worker lists '{0}', which is not there, so no browser could keep the site", "list only what is written");
    public static readonly DiagnosticRule OutputWorkerHash = Error("output-worker/other-hash", "the service worker expects '{0}' to have the hash {1}, and it has {2}", "compute the hash from the bytes that are written");

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
}
