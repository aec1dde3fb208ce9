namespace GenGuide.Tests.Corpus;

/// <summary>The prose of lessons, sentence by sentence. It is plain enough for the audit, and means little.</summary>
public static class LessonBook
{
    public static readonly string[] Headings =
    [
        "Where to begin", "What the firm sells", "Who buys it", "How news of it spreads", "What stays in mind", "What is put on file", "The open door", "The door with a lock",
        "A day at the stand", "The phone and the desk", "Words that tempt", "Words that settle", "What the owner counts", "What the team wants", "The year as a whole", "When things go slowly",
        "When things go fast", "A view from the shop floor", "What a rival does", "What was tried before", "How to read a plan", "Where the money goes", "What to ask first", "What can be left out",
    ];

    public static readonly string[] Smaller = ["An example", "The other side", "A closer look", "In the words of a buyer", "One more case", "What this leaves open", "A note on names", "What to keep in mind"];

    public static readonly string[] Sentences =
    [
        "{firm} makes {goods} in {town} and sells most of them to {buyers}.",
        "When {buyers} need {goods}, they ask each other first and look at adverts later.",
        "A {asset} can tell them what wears out, what lasts, and what it takes to mend it.",
        "The owner of {firm} wants to know which part of the budget does any good.",
        "Each spring the team asks forty {buyers} which makers of {goods} they can name.",
        "The answers are put in a drawer, and they are read again when the plan is made.",
        "Nobody at the desk knows who has seen the {asset}, and nobody has to.",
        "In another year the same {asset} stood behind a form with three fields.",
        "Those who filled it in were rung within two days by a man who knew {goods} well.",
        "Some were glad of the call, and most had wished to read in peace.",
        "That is why one should ask what the names are for before one asks how many there are.",
        "A plan may bring a lead or two on the way and still have another aim.",
        "It helps to write down the one figure that would end the work if it fell.",
        "If that figure is about minds, the rest of the plan should serve minds as well.",
        "If it is about people on file, somebody has to talk to them soon.",
        "{buyers} in {town} tend to buy when an old piece breaks, which may take years.",
        "Until then they forget most of what they were told, and keep one or two names.",
        "To be one of those names is worth a lot, though it is hard to put into a report.",
        "The team at {firm} tried a survey, and it found more than the sales book had shown.",
        "A rival in {town} went another way and bought a list of all {buyers} it could get.",
        "The list was old, and half of the people on it had changed their work.",
        "What was left brought nine visits, three offers and one good order for {goods}.",
        "One can call that a success or a waste, and the figure alone does not say which.",
        "Ask what else the same sum could have bought, and when its effect would have shown.",
        "The channel is easy to see, and that is why it draws the eye.",
        "Email, a fair, the phone or a {asset}: each of them has done both jobs.",
        "What settles the matter is what happens next, and who gets to hear of it.",
        "A reader who leaves no name may still come back in three years with a large order.",
        "A reader who leaves one may have been a student who wanted to see a price.",
        "So the count of names says little before someone has looked at them one by one.",
        "{firm} now keeps two plans apart, and each has an owner and a figure of its own.",
        "The first plan pays for the {asset}, and it is judged once a year.",
        "The second pays for visits to {buyers}, and it is judged each month.",
        "When both meet at a fair, the crew knows which of the two paid for the stand.",
        "Small firms do not always have the staff for this, and one plan must do.",
        "Then it is even more useful to say which of the results comes first.",
        "Try to tell the story of the plan in two lines, and leave the tools out.",
        "Who is meant to do what, and how would the owner notice that it was done?",
        "If your two lines name a mind, you have one job, and if they name a desk, the other.",
        "A recall of one in five sounds low, yet it may be the best in the whole trade.",
        "People who know {goods} well will notice at once when a claim is too large.",
        "They trust a {asset} that says where a thing fails as well as where it holds.",
        "It costs nerve to print that, and it is read by more {buyers} than any praise.",
        "The follow-up is part of the plan, even when it is left to another team.",
        "Look for it in the last lines of a brief, where few people read with care.",
        "If nothing is said of it, ask, because the answer may turn the label round.",
        "{town} has two fairs a year, and {firm} goes to the one that teaches it more.",
        "Its stand is small, with one pair of {goods} to touch and a chart on the wall.",
        "Guests may take the chart with them, and no badge is read by a machine.",
        "On the last day the crew writes down which questions came up most.",
        "These questions become the next {asset}, which closes the round.",
        "In one plan the {asset} came first, and the visits came two years after.",
        "In the next the visits came first, and the {asset} was cut to save its cost.",
        "Both plans had the same name, and both were called a success by those who ran them.",
        "A label is no prize, so there is no need to fight for one.",
        "It only says which question to ask when the money is handed out again.",
        "{buyers} read more than one thinks, though seldom on the day on which it is sent.",
        "What they read on a quiet Friday they may use on a loud Monday in the next year.",
        "Sales would like to hear of it at once, and that wish is easy to understand.",
        "To give in to it turns readers into names, and many of them stop reading then.",
        "To say no for ever leaves the sales book thin in the months that matter.",
        "Most firms need both jobs, and few need them in equal parts.",
        "{firm} began with the slow one, because hardly anyone in {town} had heard of it.",
        "Others begin with the quick one, because the rent is due and the stock is full.",
        "After some years the parts may change places, and the plan should say so.",
        "Keep the old plans, since they show what you once thought the work would do.",
        "A good plan names the day on which somebody will look at it again.",
        "It names the one who looks, and what that one is allowed to stop.",
        "Few things are as dear as a {asset} that nobody dares to stop.",
        "Read the words that follow the figure, as they often take half of it back.",
        "A large sum that may come in some far year is worth less than it sounds.",
        "The same goes for a small one that is sure, if it keeps you from better work.",
        "Those who sell {goods} know the best months, and the rest of the team should ask them.",
        "A chart of the last five years fits on one page and ends many a quarrel.",
        "Where it cannot, the quarrel is about what people wish for and not about what they saw.",
        "Say it out loud then, and let the owner of the budget choose.",
        "The {asset} of a rival may look finer, and still nobody can recall who made it.",
        "Put the name of the firm where the eye rests, and say it more than once.",
        "This is dull advice, and it is broken in about every second plan.",
        "Of those who saw it last year, one in three could name {firm} without help.",
        "The others named {goods} or {town}, or nothing at all.",
    ];

    /// <summary>Sentences with a link: to a lesson, to a part of one, or to a source.</summary>
    public static readonly string[] Links =
    [
        "The same came up in [{title}]({page}), with other goods and other people.",
        "Compare this with [{title}]({page}), where the owner took the other way.",
        "If you have not read [{title}]({page}) yet, it is a good time to do so.",
        "The table in [{title}]({page}#side-by-side) sets the two next to each other.",
        "What [{title}]({page}#in-short) says in three lines holds here as well.",
    ];

    public static readonly string[] Citations =
    [
        "One writer holds that a form is a wall, and a wall keeps minds out. [[{tag}]](../sources.md#{id})",
        "In print one finds the view that both jobs are halves of one. [[{tag}]](../sources.md#{id})",
        "An article for beginners draws the line at the moment of contact. [[{tag}]](../sources.md#{id})",
    ];

    public static readonly (string Title, string Text)[] Callouts =
    [
        ("Ask this first", "What would the owner of {firm} have to see next spring to pay for the {asset} again? Write the answer down before you read on."),
        ("A common slip", "The form catches the eye, and the deletion of its answers does not. Read to the end of the plan before you say which job it is."),
        ("Keep it short", "Two lines are enough for most plans. If you need more, there may be two plans in one, with two owners who have not met."),
        ("Try it yourself", "Take the last piece that your team made for {buyers}. Say who saw it, who was noted, and who was spoken to after that."),
    ];

    /// <summary>Rows of the table that sets both jobs side by side.</summary>
    public static readonly (string Row, string[] Demand, string[] Lead)[] Rows =
    [
        ("What is counted", ["Recall among {buyers}", "Trust in {firm}", "Minutes watched"], ["Visits to {buyers}", "Names on file", "The price of a contact"]),
        ("Who is known", ["Nobody", "Only those who wish to be", "Nobody by name"], ["All who came", "Each guest with a badge", "Whoever filled in the form"]),
        ("What follows", ["Nothing", "Another {asset}", "More to read for all"], ["A call within days", "A visit", "A string of letters"]),
        ("Who may see it", ["Anyone", "The whole trade", "All of {town}"], ["Whoever gives a name", "Forty houses", "Guests of the stand"]),
        ("When it shows", ["In a year or two", "At the next survey", "Late"], ["Within weeks", "At the end of the month", "Soon"]),
        ("Who owns it", ["The team for the trade press", "The chair", "The people of the {asset}"], ["The sales desk", "The head of sales", "The adviser for {town}"]),
        ("What it costs", ["Time and print", "A budget for the year", "The work of two"], ["A sum for each contact", "The stand and the crew", "The list and the calls"]),
        ("What goes wrong", ["It is stopped too early", "Nobody asks what stuck", "It is judged by orders"], ["The names are never rung", "The list is old", "Too many are not buyers"]),
    ];
}
