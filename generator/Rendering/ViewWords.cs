namespace GenGuide.Rendering;

/// <summary>All that pages say in English and no author wrote. Another language is another version of this file; what scripts say stands in <c>Client/words</c>.</summary>
public static class ViewWords
{
    // On every page
    public const string Skip = "Skip to content";
    public const string Contents = "Contents";
    public const string SiteLinks = "Site";
    public const string Search = "Search";
    public const string YourRecord = "Your record";
    public const string AnswersStay = "Your answers stay in this browser.";
    public const string Here = "You are here";
    public const string Home = "Home";
    public const string Practice = "Practice";
    public const string Path = "The path";
    public const string Before = "Before";
    public const string Next = "Next";
    public const string BeforeAndAfter = "Before and after";
    public static string NextTakes(int minutes) => minutes > 0 ? $"{Next}, {minutes} minutes" : Next;
    public const string EditPage = "Edit this page";
    public const string Report = "Report a problem";
    public const string Edit = "Edit";
    public static string EditItem(string title) => $"the item {title}";
    public const string ReportItem = "Report a problem with this item";

    // A lesson, and a list of pages
    public const string Takes = "Takes";
    public static string Minutes(int minutes) => $"{minutes} minutes";
    public const string PartsOfList = "Parts of this list";
    public static string LessonsLeftOut(int section, int first, int last) => section == 0 ? $"{last - first + 1:N0} more" : $"{section}.{first} to {section}.{last}";
    public static string LessonsInAll(int count) => $"All {count:N0} lessons";
    public static string SectionsLeftOut(int count) => $"{count:N0} more sections";
    public const string Sources = "Sources";
    public const string Aims = "When you have finished, you can";
    public const string BuiltFrom = "This site was built from the commit";
    public static string ShortMinutes(int minutes) => minutes > 0 ? $"{minutes} min" : "";

    /// <summary>What a page asks; empty for a page without quizzes.</summary>
    public static string Asked(int campaigns, int questions) =>
        string.Join(" and ", new[] { Count(campaigns, "campaign"), Count(questions, "question") }.Where(part => part.Length > 0));

    private static string Count(int number, string noun) => number switch
    {
        0 => "",
        1 => $"1 {noun}",
        _ => $"{number} {noun}s",
    };

    // The front page, the page for a wrong address, and what needs script
    public const string PractiseCampaigns = "Practise campaigns";
    public const string NotFoundTitle = "There is no page here";
    public const string NotFoundDescription = "The address leads to no page of this site.";
    public const string NotFoundText = "The address may have changed. Your answers are safe: they belong to campaigns, not to pages.";
    public const string GoHome = "Go to the front page";
    public const string PracticeNeedsScript = "Practice that is chosen for you needs script. The banks below work without it.";
    public const string RecordNeedsScript = "The record is kept by script, and needs it to be shown.";
    public const string PracticeDescription = "Campaigns chosen by what you have answered so far, and every bank to practise as often as you like.";
    public const string RecordDescription = "What your answers say so far, when they come back, and how to keep them. Nothing here leaves this browser.";

    // Assigning, taking and collecting
    public const string ForTrainersTitle = "Trainers";
    public const string AssignTitle = "Assign a quiz";
    public const string AssignDescription = "Choose a bank or draw a set, and send your learners a link. What they hand in can be opened by you alone, without any server.";
    public const string AssignNeedsScript = "Assigning needs script: your browser makes the keys. Worksheets can be printed without it.";
    public const string ResultsTitle = "Collect results";
    public const string ResultsDescription = "Open your key file, drop in the receipts that you were sent, and see who and what needs help. Nothing leaves this page.";
    public const string ResultsNeedScript = "Results are opened and counted by script.";
    public const string AssignedTitle = "Your assigned quiz";
    public const string AssignedDescription = "A quiz that your trainer chose for you. You see what will be sent before you begin, and you send it yourself.";
    public const string AssignedNeedsScript = "An assigned quiz needs script: your answers are sealed in your browser before they are sent. The same items can be practised without it under Practice.";
    public const string TrainerLoadsNotYet = "The script of this page has not arrived. Check the connection and reload the page.";
    public const string AssignThis = "Assign this quiz";
    public const string CollectResults = "Collect results";
    public const string TrainerLine = "Do you train others? You can give them a bank, or a set drawn from it, by a link.";

    // A bank
    public const string ByBank = "By bank";
    public static string Asks(int items, bool areCampaigns) => $"{items} {(areCampaigns ? "campaigns" : "questions")}";
    public const string AsksName = "Asks";
    public const string ToPass = "To pass";
    public static string PerCent(int pass) => $"{pass} per cent";
    public const string PrintWorksheet = "Print as a worksheet";
    public const string ShowWorkshop = "Show in a workshop";
    public static string BankPart(string bank, int part, int of) => $"{bank}, part {part} of {of}";
    public static string QuizTitle(string bank) => $"Quiz: {bank}";
    public const string RightAnswers = "Right answers";
    public const string ForTheRightReasons = "For the right reasons";
    public const string WordsFound = "Deciding words you found";
    public const string Temptations = "What tempted you";
    public const string StartBankAgain = "Start the bank again";
    public const string PartsOfBank = "Parts of this bank";
    public static string PartOf(int part, int of) => $"Part {part} of {of}";

    // An exam and its certificate
    public static string OneByOneTitle(string exam) => $"{exam}, one by one";
    public static string ExamTitle(string exam) => $"Exam: {exam}";
    public static string CertificateTitle(string exam) => $"Certificate: {exam}";
    public static string CertificateDescription(string exam) => $"What somebody has shown who passed the exam “{exam}”.";
    public static string Things(bool areCampaigns) => areCampaigns ? "campaigns" : "questions";
    public static string TakeExam(string exam) => $"Take the exam: {exam}";
    public static string AsksOf(int asked, int held, string things) => $"{asked} of {held} {things}";
    public static string RightOf(int right, int asked) => $"{right} of {asked} right";

    /// <summary>What somebody has to know before they begin.</summary>
    public static string[] ExamRules(string things) =>
    [
        $"The {things} are drawn for you. If you take it again, others are drawn.",
        "No answer is shown before you hand in. Until then you can change what you gave.",
        "What you give is kept in this browser at once. You can stop and go on later, and there is no clock.",
        "Afterwards you see what was right, what was not, and why. Whoever passes gets a certificate.",
    ];

    public const string ExamNeedsScript = "The exam needs script. Without it you can read, each with its answer:";
    public const string ExamNotLoaded = "The exam could not be loaded. Reload the page, or read, each with its answer:";
    public static string ItsThings(string things) => $"its {things} one by one";
    public const string ForTrainers = "For trainers";
    public const string Spoilers = "All that this bank gives to the exam, with the answers: spoilers for whoever has not taken it.";
    public const string OneByOne = "One by one";
    public const string CertificateNeedsScript = "The certificate is drawn by script from the answers that this browser keeps.";
    public const string CertificateNotLoaded = "The certificate could not be loaded. Reload the page.";

    /// <summary>What a pass shows of somebody; only of campaigns it can be said in general.</summary>
    public static string PassShows(string one, string other) => $"Telling {one} from {other} in short, written campaigns";

    // A blind bank
    public static string AssignmentTitle(string bank) => $"Assignment: {bank}";
    public const string TakenByAssignment = "Your trainer gives out this bank by an assignment, and you answer it there. What is right does not stand on this site: only your trainer can score it.";

    // An item
    public const string Campaign = "Campaign";
    public const string Question = "Question";
    public const string Questions = "Questions";

    /// <summary>Where a campaign or question stands; one that stands alone needs no number.</summary>
    public static string Place(bool isCampaign, int number, int of)
    {
        var place = isCampaign ? Campaign : Question;
        return of > 1 ? $"{place} {number} of {of}" : place;
    }

    public static string WithLevel(string place, int level) => $"{place} · {LevelName(level)}";

    public static string LevelName(int level) => level switch
    {
        1 => "Level 1, clear",
        2 => "Level 2, mixed",
        _ => "Level 3, misleading",
    };
    public static string PlaceOfCampaign(int number, int of) => $"{Campaign} {number} of {of}";
    public const string Check = "Check my answer";
    public const string CheckLabel = "Check the label";
    public const string DontKnow = "I don’t know yet";
    public const string ShowAnswer = "Show the answer and the reasons";
    public static string WhyChoice(string words) => $"Why: {words}";
    public static string WhyNotChoice(string words) => $"Why not: {words}";
    public static string Why(string words) => $"Why {words}";
    public static string WhyNot(string words) => $"Why not {words}";
    public static string WhyNotLabel(string label) => $"Why not {label}?";
    public const string CommonSlip = "is a common slip.";

    // A campaign
    public const string WhichJob = "Which job does this campaign do first?";
    public const string WouldFlip = "What would flip it";
    public const string TwinTells = "Its twin tells the same story with the other label:";
    public const string WhichJobTick = "Which job does this campaign do first? Tick one.";
    public static string Decoy(string dimension) => $"Decoy: {dimension}";
    public static string Supports(string dimension) => $"Supports: {dimension}";
    public const string KeyDecoy = "Decoy:";
    public const string KeyNotAsked = "Not asked for:";
    public const string KeySupports = "Supports:";
    public const string KeyDecides = "Decides:";
    public const string KeyAsked = "Asked for:";

    public static string Mark(int phrases) => MarkOf(phrases, "Underline", "that is asked for", "that are asked for");

    public static string ThenMark(int phrases) => MarkOf(phrases, "Then underline", "that decides it", "that decide it");

    private static readonly string[] Numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static string MarkOf(int count, string begin, string one, string several) =>
        count == 1 ? $"{begin} the phrase {one}." : $"{begin} the {(count < Numbers.Length ? Numbers[count] : count)} phrases {several}.";

    // Questions of every kind, on screen and on paper
    public const string ChooseOne = "Choose one.";
    public const string ChooseAll = "Choose all that apply.";
    public const string TickOne = "Tick one.";
    public const string TickAll = "Tick all that apply.";
    public const string ChooseForCells = "Choose what belongs in each empty cell.";
    public const string ShowTable = "Show the table filled in";
    public const string WriteInCells = "Write into the empty cells. These belong there, some of them more than once:";
    public const string TheText = "The text";
    public const string ShowWords = "Show the words and the reasons";
    public const string YourResult = "Your result";
    public const string SameNumbers = "4,500 and 4500 and 4 500 are the same.";
    public const string WorkedOut = "How you worked it out:";
    public const string YourAnswer = "Your answer";
    public const string NobodyScores = "It stays in this browser, and nobody scores it.";
    public const string ShowGoodAnswer = "Show one good answer";
    public const string GoodAnswer = "One good answer";
    public const string TickDoes = "Tick what your answer does.";
    public const string Compare = "Compare with a good answer";
    public const string GoodAnswerDoes = "A good answer does this:";
    public const string YourAnswerIs = "Your answer:";
    public const string ChoosePlaces = "Choose a place for each.";
    public const string PlaceToChoose = "Place";
    public const string PlaceIs = ": place";
    public const string ChooseForEach = "Choose one for each.";
    public const string WriteLetters = "Write each letter into one column.";
    public const string YourResultIs = "Your result:";
    public static string WritePlaces(int things) => $"Write the place of each in front of it: 1 to {things}.";
    public const string AskedFor = "Asked for";
    public const string NotAsked = "Not asked for";
    public const string Choose = "Choose";

    // A worksheet and its key
    public static string WorksheetTitle(string bank) => $"Worksheet: {bank}";
    public static string WorksheetDescription(string bank) => $"{bank}, to print and to answer with a pencil.";
    public static string KeyTitle(string bank) => $"Key to the worksheet: {bank}";
    public static string KeyDescription(string bank) => $"The answers to the worksheet {bank}, on a sheet of their own.";
    public const string PrintSheet = "Print this sheet";
    public const string DrawSet = "Draw a set";
    public const string SameSet = "The same number draws the same set in every browser, on the sheet and on its key.";
    public const string SetNumber = "Number of the set";
    public const string DrawnFrom = "Drawn from";
    public const string DrawTheSet = "Draw the set";
    public const string DrawAnother = "Draw another one";
    public const string ShowWhole = "Show the whole bank";
    public static string HowMany(int of) => $"How many of the {of}";
    public const string KeyOnItsOwn = "The key, on a sheet of its own";
    public const string AnswerOnScreen = "Answer on screen instead";
    public const string Name = "Name";
    public const string Date = "Date";
    public const string AnswerOnScreenAt = "Answer on screen:";
    public const string NoAddress = "This site does not know its own address, so the sheet carries no code that leads back to it.";
    public const string CodeOfAddress = "The address below as a QR code";
    public static string SheetEdition(string edition) => $"Edition {edition}. A key with the same edition belongs to this sheet.";
    public const string TheWorksheet = "The worksheet";
    public const string BankOnScreen = "The bank on screen";
    public const string ForWhoLeads = "For whoever goes through the sheet. Hand it out after the sheet, or not at all.";
    public static string KeyEdition(string edition) => $"Edition {edition}. A worksheet with the same edition belongs to this key.";

    // A workshop
    public static string WorkshopTitle(string bank) => $"Workshop: {bank}";
    public static string WorkshopDescription(string bank) => $"{bank}, one campaign at a time on a big screen.";
    public static string Twin(string title) => $"Its twin: {title}";
    public const string ShowOfHands = "Show of hands: which job does it do first?";
    public const string HandsHint = "Type the hands or count them one by one. Leave both empty to go on without. They stay in this tab and are nobody’s answer.";
    public const string HandsSaid = "What the hands said";
    public const string Back = "Back";
    public const string MarkAll = "Mark all the words";
    public const string ShowTwin = "Show the twin";
    public const string FullScreen = "Full screen";
    public const string StartAgain = "Start again";
    public const string Keys = "Right, Space or Page Down: next. Left or Page Up: back. F: full screen.";
    public const string OneMore = "One more";
    public static string OneMoreFor(string label) => $" for {label}";
    public const string Show = "Show";

    // The search, and the list of all it can find
    public const string SearchDescription = "Every page, table, term and campaign of this site.";
    public static string AllLessons(string section) => $"{section}: all lessons";
    public const string AboutSite = "About the site";
    public const string Glossary = "Glossary";
    public static string PracticeIn(string bank) => $"Practice: {bank}";
    public const string PracticeAndRecord = "Practice and record";
    public static string WholeBank(string bank) => $"{bank}: the whole bank";
    public const string Page = "Page";
    public const string Table = "Table";
    public const string ToPrint = "To print";
    public const string ToShow = "To show to a room";
    public static string BankNote(int items, bool areCampaigns) => $"Bank · {Asks(items, areCampaigns)}";
    public static string ItemNote(bool isCampaign, string bank) => $"{(isCampaign ? Campaign : Question)} · {bank}";

    public static readonly string[] NamesOfPractice = ["Reviews", "Quizzes"];
    public static readonly string[] NamesOfRecord = ["Progress", "Results", "Mastery"];
    public static readonly string[] NamesOfAssigning = ["Trainer", "Assignment", "Homework"];
    public static readonly string[] NamesOfResults = ["Receipts", "Grades", "Gradebook"];
    /// <summary>Where a lesson stands. A section without a number has none in its lessons either.</summary>
    public static string LessonNote(int section, int lesson, int? minutes) => (section == 0 ? "Lesson" : $"Lesson {section}.{lesson}") + MinutesNote(minutes);

    public static string SectionNote(int section, int? minutes) => (section == 0 ? "Lessons" : $"Lessons {section}") + MinutesNote(minutes);

    private static string MinutesNote(int? minutes) => minutes is { } known ? $" · {known} minutes" : "";

    // What the code host is told
    public static string ItemReport(string id, string path) => $"Item {id}, {path}";
    public static string PageReport(string path) => $"Page {path}";
}
