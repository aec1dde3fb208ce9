namespace GenGuide.Tests.Corpus;

/// <summary>What questions with choices, tables and lists of their own are made of.</summary>
public static class QuestionBook
{
    /// <summary>Notes that settle a label, each with what is said to whoever chooses it.</summary>
    public static readonly (string Words, string Feedback)[] Settling =
    [
        ("The owner asks for visits each month", "This tells what the owner pays for. Whoever knows the measure knows the job, and every other note has to be read in its light from then on."),
        ("Addresses are deleted the same night", "A record that is gone can serve nobody who sells. What becomes of names is one of the four rows that settle a label, and this note fills that row."),
        ("Sellers ring all who came within days", "What happens next shows what the names are for. A call to each of them is work on contacts, and it weighs as much as a stated goal does."),
        ("It stays while more of them recall it", "Here the budget hangs on memory. That is the heaviest row there is, and no pile of lighter notes about form or length can outweigh it."),
        ("The brief wants minds to be changed", "A stated goal is a deciding row, if not the heaviest. Together with what is counted in the end it is enough to name the job with confidence."),
        ("Nobody who took part can be named", "Where nobody is known there is nobody to ring. This fills the row on records, which settles a great deal in either direction once it is known."),
        ("The price of a contact decides on it", "Once a contact has a price, contacts are what is bought. The measure is the heaviest of all rows, so this note goes a long way by itself."),
        ("No letter and no call follows on it", "What follows is a deciding row, and silence is an answer too. Nobody is worked on afterwards, which speaks for a plan that is about minds."),
    ];

    /// <summary>Notes that lean or say nothing, with the misunderstanding that choosing them reveals.</summary>
    public static readonly (string Words, string Misconception, string Feedback)[] Leaning =
    [
        ("It is sent by post and not by email", "channel-decides", "Letters, calls and posts each do both jobs, and so this note weighs nothing. Ask what the letter is used for and what is counted once it has arrived."),
        ("It took the staff the whole winter", "asset-decides", "A heavy piece can be traded for names or given away. The effort says that the firm means it, and leaves open what the firm wants to get for it."),
        ("Nine firms were picked to be shown it", "named-audience-decides", "To pick an audience is not to catch it. The nine may be taught like anybody else, so the note leans a little and settles nothing at all by itself."),
        ("It is shown from one coast to the other", "broad-reach-decides", "Many will see it, and that is all the note tells. A wide net can be thrown for minds as well as for names, so look at what is kept of them."),
        ("The whole run takes less than a week", "speed-decides", "Quick work often goes with a hunt for contacts, and there are quick lessons too. Time leans to one side lightly and never settles a label."),
        ("The team calls it its open school", "label-decides", "A name is given in a meeting and costs nothing. What is optimised outweighs what is declared, so ask which figure the owner wants to see rise."),
        ("A form stands at the last page of it", "form-decides", "Forms are evidence of a record and no more. Some are emptied each night. What becomes of the answers would settle it, and the note leaves that out."),
        ("It explains a matter with great care", "tone-decides", "Care and patience please everyone, also those who are rung the day after. Teaching can be the aim or the bait, and this note tells which of neither."),
        ("The word pipeline stands in its plan", "pipeline-word-decides", "Plans of both kinds hope for orders in the end. Ask how soon they are looked for and by whose count, because the word alone leans nowhere."),
    ];

    public static readonly string[] SingleQuestions =
    [
        "Four notes lie on the desk of {firm}, a maker of {goods}. Which one goes furthest towards a label?",
        "You may ask {firm} for one note on its work in {town}. Which of these would you want?",
        "A colleague at {firm} has to name the job of a plan for {goods}. Which note helps most?",
    ];

    public static readonly string[] SeveralQuestions =
    [
        "Which of these notes about {firm} can settle a label? Tick all that fit.",
        "{firm} of {town} gives you these notes. Which of them stand in deciding rows? More than one does.",
    ];

    public static readonly string[] Groups = ["Demand generation", "Both", "Lead generation"];

    /// <summary>Figures of a report: in which group each belongs, and why.</summary>
    public static readonly (string Thing, int Group, string Why)[] Figures =
    [
        ("Recall without help", 0, "It counts who thinks of the firm, and names nobody."),
        ("Trust in the firm", 0, "A view is measured, and no record comes of it."),
        ("Minutes watched", 0, "It tells how much was taken in."),
        ("Word of mouth", 0, "People speak of the firm to each other, unseen by it."),
        ("Searches for the name", 0, "Whoever types the name has kept it in mind."),
        ("Share of talk", 0, "It compares how often each firm is spoken of."),
        ("Visits booked", 2, "Each visit has a person behind it."),
        ("Price of a contact", 2, "It divides the spend by people on file."),
        ("Forms filled in", 2, "Every form leaves a record."),
        ("Badges scanned", 2, "A scan turns a guest into a contact."),
        ("Calls agreed to", 2, "Somebody known will be rung."),
        ("Contacts accepted", 2, "Sales has looked at them and said yes."),
        ("Orders in the end", 1, "Both jobs hope for them, one soon and one late."),
        ("Pipeline", 1, "Ask how late it comes and who says where it is from."),
        ("Return on the spend", 1, "Either job has to earn what it costs."),
        ("Talks held", 1, "A talk may teach, or it may fill a file."),
    ];

    /// <summary>Steps in their order, each with a reason.</summary>
    public static readonly (string Question, (string Step, string Why)[] Steps)[] Orders =
    [
        ("Put the stages in order, the earliest first.",
        [
            ("Stranger", "Nobody at the firm has heard of the person."), ("Reader", "The person has seen something and is unknown."), ("Contact", "The details are on record."),
            ("Ready contact", "The person has asked a question that buyers ask."), ("Visit", "Somebody from the firm has been there."), ("Customer", "The person’s firm has bought."),
        ]),
        ("Put the work on a survey in order, the earliest first.",
        [
            ("Say what is to be known", "Without a question no answer can be judged."), ("Choose whom to ask", "The question says whose mind matters."), ("Ask before the plan starts", "A change needs a first value."),
            ("Run the plan", "Only now is there something to recall."), ("Ask the same again", "The second value is compared with the first."),
        ]),
        ("Put the hand-off in order, the earliest first.",
        [
            ("Agree on a rule", "Both teams have to want the same."), ("Note a name", "A person has come up."), ("Check it by the rule", "Those who fail stay where they are."),
            ("Hand it over", "Sales gets what has passed."), ("Hear what became of it", "The rule is mended by what sales tells."),
        ]),
        ("Put the heaviest row first.",
        [
            ("What is optimised", "It weighs six."), ("Who is kept", "It weighs four."), ("How close buyers are", "It weighs two."), ("Reach", "It weighs one."), ("The channel", "It weighs nothing."),
        ]),
    ];

    /// <summary>Frames of a text in which words are marked: a row of the rubric, and the question for it.</summary>
    public static readonly (string Dimension, string Question)[] Marks =
    [
        ("success", "Mark the words that say what is paid for."),
        ("identity", "Mark the words that say what becomes of those who came."),
        ("follow-up", "Mark the words that say what happens next."),
        ("goal", "Mark the words that say what the plan is meant to do."),
    ];
}
