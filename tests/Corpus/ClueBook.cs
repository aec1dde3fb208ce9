namespace GenGuide.Tests.Corpus;

/// <summary>Every clue of which campaigns are made. <c>{buyers}</c> stands for the people whom a campaign is about.</summary>
public static class ClueBook
{
    /// <summary>What is optimised: the heaviest row, which every campaign has.</summary>
    public static readonly PairedClue[] Measures =
    [
        new("success", ("recall", "more {buyers} name the firm first, however few visits are booked"), ("meetings", "more visits are booked, however few {buyers} name the firm first"),
            "The budget is renewed if ", "A place in memory is what gets paid for.", "Visits in the diary are what gets paid for."),
        new("success", ("perception", "what {buyers} think of the firm must improve, whatever a contact costs"), ("cost-per-contact", "what a contact costs must improve, whatever {buyers} think of the firm"),
            "Next year hangs on one thing: ", "The view of the firm decides about next year.", "The price of a contact decides about next year."),
        new("success", ("engagement", "more readers stay to the end, even if few leave details"), ("contacts", "more readers leave details, even if few stay to the end"),
            "The owner pays again when ", "It is kept for being followed to the end.", "It is kept for the details that come in."),
        new("success", ("self-reported", "more customers say that they first heard of the firm here, whether or not names are filed"), ("contacts", "more names are filed, whether or not customers say that they first heard of the firm here"),
            "The board keeps the plan while ", "Customers say in their own words what brought them.", "The growing file is what keeps it going."),
        new("success", ("later-pipeline", "orders traced to it within two years, not those within the quarter"), ("sourced-pipeline", "orders traced to it within the quarter, not those within two years"),
            "What counts is ", "The effect is looked for long after.", "The effect has to show at once."),
        new("success", ("recall", "what comes to mind grows, whatever is booked in the diary"), ("meetings", "what is booked in the diary grows, whatever comes to mind"),
            "It is stopped unless ", "It lives on what people remember.", "It lives on visits."),
        new("success", ("perception", "has trust grown, and never whether the diary has"), ("meetings", "has the diary grown, and never whether trust has"),
            "The chair asks one question each spring: ", "Trust is what the chair asks for.", "A fuller diary is what the chair asks for."),
        new("success", ("engagement", "watched to the end, cheap as addresses or not"), ("cost-per-contact", "cheap as addresses, watched to the end or not"),
            "Parts are dropped unless they are ", "Parts stay for being watched.", "Parts stay for cheap addresses."),
    ];

    /// <summary>The other rows that settle a campaign.</summary>
    public static readonly PairedClue[] Settling =
    [
        new("goal", ("teach", "to teach {buyers} a skill rather than to collect names"), ("collect", "to collect names rather than to teach {buyers} a skill"),
            "The aim is ", "Teaching is the declared goal.", "Names are the declared goal."),
        new("goal", ("reframe", "to change how {buyers} see the price of waiting, before trying to fill any diary there is"), ("fill-pipeline", "to fill any diary there is, before trying to change how {buyers} see the price of waiting"),
            "The brief says ", "It wants another view of the matter.", "It wants work for the sales team."),
        new("goal", ("position", "a place as the firm for hard cases, above finding out who is ready"), ("qualify", "finding out who is ready, above a place as the firm for hard cases"),
            "In the plan stands ", "It claims a place in the market.", "It sorts people by how ready they are."),
        new("identity", ("none", "visitors may pass without a name, and no card is filed"), ("kept", "no visitors may pass without a name, and a card is filed"),
            "At the entrance ", "Nobody is on record afterwards.", "Each visitor is on record afterwards."),
        new("identity", ("discarded", "are used once and deleted, and none is saved for later"), ("kept", "are saved for later, and none is used once and deleted"),
            "Addresses ", "The record is gone after its use.", "The record stays and can be used again."),
        new("identity", ("none", "lets badges pass and writes down the number of heads"), ("kept", "lets the number of heads pass and writes down badges"),
            "The crew ", "Heads are counted and nobody is known.", "A badge turns a head into a person."),
        new("follow-up", ("none", "each caller is left in peace, and no adviser rings"), ("sales", "no caller is left in peace, and each adviser rings"),
            "Afterwards, ", "Nothing comes after it.", "A seller comes after it."),
        new("follow-up", ("open-content", "a further open chapter and no visit from the team"), ("sales", "a visit from the team and no further open chapter"),
            "What comes next is ", "More open material comes next.", "The sales team comes next."),
        new("follow-up", ("open-content", "a free film for all, and no string of letters to the few"), ("nurture", "a string of letters to the few, and no free film for all"),
            "The week after brings ", "All may see what follows.", "Those who were noted are written to."),
        new("follow-up", ("none", "nothing is sent, though letters are at hand"), ("nurture", "letters are sent, though nothing is at hand"),
            "In the month after, ", "Nobody is written to.", "A row of letters goes out."),
    ];

    /// <summary>The rows that lean.</summary>
    public static readonly LeaningClue[] Leaning =
    [
        new("access/open", IsLead: false, "", "Anyone may take all of it along", "An open door suits work on minds.", "An open door can stand before a busy sales desk."),
        new("access/required", IsLead: true, "The last part opens ", "after a line with name and firm", "A gate is there to learn who comes.", "A gate shows wish, and the line is dropped."),
        new("access/optional", IsLead: false, "A box for an address ", "may stay empty", "Whoever wishes stays unknown.", "A box may stay empty and still fill a file."),
        new("audience-state/not-looking", IsLead: false, "Most of them ", "plan to buy in some far year", "They are far from a choice.", "Far from a choice, they can still be noted."),
        new("audience-state/unaware", IsLead: false, "Few of them ", "have met the problem yet", "They are told of a problem first.", "Whoever learns of a problem can be rung as well."),
        new("audience-state/looking", IsLead: true, "It runs in the weeks ", "when they weigh up offers", "People who weigh up offers may buy soon.", "They may choose soon, and still nobody finds out who."),
        new("reach/broad", IsLead: false, "It is shown to ", "the whole trade", "A wide circle suits work on minds.", "A wide circle says how many, and leaves open what for."),
        new("reach/targeted", IsLead: true, "It is shown to ", "firms with more than one plant", "A narrow circle suits a hunt for buyers.", "A narrow circle may be taught as well as a wide one."),
        new("reach/known", IsLead: true, "Invitations go to ", "forty houses picked by hand", "The houses were picked as likely buyers.", "Picking whom to show a thing is no capture."),
        new("stage/top", IsLead: false, "It treats ", "what a beginner asks", "First questions come long before a choice.", "A first question can be bait for a file."),
        new("stage/bottom", IsLead: true, "It treats ", "what one asks on the eve of an order", "Late questions come from likely buyers.", "A late question can be met with open words."),
        new("timeline/long", IsLead: false, "It is planned for ", "two years and more", "Slow work suits minds.", "A file can be filled slowly, too."),
        new("timeline/short", IsLead: true, "It lasts ", "nine days in all", "Haste suits a hunt for contacts.", "A short run says when it ends, and that is all."),
        new("asset/light", IsLead: false, "It can be taken in ", "over one cup of tea", "Light things are given away with ease.", "A light thing may still be traded."),
        new("asset/substantial", IsLead: true, "Half a year of work ", "went into it", "A heavy piece is a fair trade for a name.", "A heavy piece may be a gift."),
    ];

    /// <summary>What is said in any campaign, and speaks for no side.</summary>
    public static readonly string[] Fillers =
    [
        "Each summer the firm polls {buyers} and adds up the quotes that were asked for.",
        "It was the idea of a clerk who has left since.",
        "Two agencies had turned the job down for want of time.",
        "The sum for it stands between freight and rent in the books.",
        "A rival runs something alike in the next valley.",
        "The chair saw it at a fair and wrote the plan on the train home.",
        "Rain spoilt the first try, and a hall was rented for the second.",
        "The staff of three do it beside all their other work.",
        "A trade paper gave it half a page in March.",
        "Print costs more than in the year before, and post costs less.",
        "Some {buyers} had asked for it at last year’s dinner.",
        "It began as a trial for one town and now spans the coast.",
    ];
}
