namespace GenGuide.Tests.Browser;

/// <summary>The sample site's second bank: one item of each of the nine kinds, and the table that one of them hides cells of.</summary>
public static class KindBank
{
    public const string Path = "quizzes/kinds.md";
    public const string Address = BuiltSites.Subfolder + "quizzes/kinds/";
    public const string TablePath = "content/lessons/stages.md";

    public const string Sort = "Four lines of a plan";
    public const string Order = "From a name to a customer";
    public const string Number = "Three costly leads";
    public const string Mark = "Words about names";
    public const string Blanks = "Stages from memory";
    public const string Open = "In your own words";
    public const string Campaign = "A checklist for museums";
    public const string OneAnswer = "What a customer is";
    public const string ManyAnswers = "Signs of demand work";

    public const string SortItem =
        """
        ## Four lines of a plan {#plan-lines kind=sort enough=3}

        Where does each line of the plan belong?

        | Line | Demand generation | Both | Lead generation | Why |
        | --- | :-: | :-: | :-: | --- |
        | Ask who can name the firm | x |  |  | Memory is counted, and nobody is known by name. |
        | Ring everybody within two days |  |  | x | A named person is contacted. |
        | Write about pumps |  | x |  | A text can do either job. |
        | Keep every name |  |  | x | Records are kept for a seller. |
        """;

    public const string OrderItem =
        """
        ## From a name to a customer {#name-to-customer kind=order}

        Put the stages in order, the earliest first.

        1. Contact

           Details are on record. Nobody has judged them yet.
        2. Lead

           Marketing sees some interest.
        3. Customer

           The buyer has signed.
        """;

    public const string NumberItem =
        """
        ## Three costly leads {#costly-leads kind=number unit=EUR}

        Three leads cost 1,500 euros each. What do they cost together?

        - [x] 4,500 {tolerance=0.5}

          3 × 1,500 = 4,500. The price of one lead is multiplied by their number.

        - [ ] 500 {misconception=asset-decides}

          1,500 ÷ 3 = 500. That would be the price of one, if 1,500 were the price of all.
        """;

    public const string MarkItem =
        """
        ## Words about names {#words-about-names kind=mark}

        Mark the words that say what happens to people’s names.

        > At a fair, visitors ride [a test lift](decoy:asset/substantial "The ride is what is offered.") and
        > [sign a sheet](decoy:access/required "It is asked for first. Nothing is said of what follows."). In the evening the sheets
        > [are typed into a list](clue:identity/kept "Names are stored where sellers find them.") and
        > [given to a seller](clue:follow-up/sales "Somebody acts on each name.").
        """;

    public const string BlanksItem =
        """
        ## Stages from memory {#stages-from-memory kind=blanks table=../content/lessons/stages.md rows="Contact, Lead, Customer" columns="Who decides, Proof" enough=5}

        Choose what belongs in each empty cell.
        """;

    public const string OpenItem =
        """
        ## In your own words {#own-words kind=open}

        What is a lead? Two sentences are enough.

        - [ ] It names a person
        - [ ] It says that the person can be contacted
        - [ ] It keeps apart lead and customer

        > **One good answer:** A lead is a record of a person who can be contacted. Whether that person buys is still open.
        """;

    public const string CampaignItem =
        """
        ## A checklist for museums {#museum-checklist level=1}

        A maker of lamps hands a checklist to [every museum that leaves a name](clue:identity/kept "Each museum can be rung."). [A seller rings them all](clue:follow-up/sales "The reading turns into a talk."), and the budget is renewed if [ten meetings are booked](clue:success/meetings "Meetings decide.").

        - [ ] Demand generation {misconception=asset-decides}

          The checklist teaches, and a name is what it costs.

        - [x] Lead generation

          Names are kept, a seller rings, and meetings decide.

        > **Flip it:** put the checklist online and ask who can name the maker.
        """;

    public const string SingleItem =
        """
        ## What a customer is {#what-a-customer-is}

        Which of these is a customer?

        - [ ] Somebody who can be contacted

          That is a lead.

        - [x] Somebody who has signed an order

          Only the buyer can decide this step.
        """;

    public const string SeveralItem =
        """
        ## Signs of demand work {#signs-of-demand kind=several}

        Which of these speak for demand generation?

        - [x] More people can name the firm

          Memory is what it counts.

        - [ ] A seller rings each reader {misconception=asset-decides}

          That turns the reading into a talk.

        - [x] Nobody is asked for a name

          There is nobody to follow up.
        """;

    public const string Table =
        """
        ---
        Title: Stages
        Description: Three stages and their proof.
        Order: 2
        ---

        ## Three stages

        Table: **From contact to customer.** Bars differ by firm.

        | Stage | Who decides | Proof | Note |
        | --- | --- | --- | --- |
        | Contact | Nobody yet | A way to reach it | The first of all |
        | Lead | Marketing | Some interest | Marketing looks at it |
        | Customer | The buyer | A signed order | The last of all |
        """;

    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Path] = Of(SortItem, OrderItem, NumberItem, MarkItem, BlanksItem, OpenItem, CampaignItem, SingleItem, SeveralItem),
        [TablePath] = Table + "\n",
    };

    /// <summary>The whole sample site after one passage of this bank, or of its table, has been edited.</summary>
    public static IReadOnlyDictionary<string, string> Edited(string passage, string replacement)
    {
        var path = Texts[Path].Contains(passage, StringComparison.Ordinal) ? Path : TablePath;
        return SampleSite.Edited(path, passage, replacement);
    }

    private static string Of(params string[] items) =>
        "---\nTitle: Nine kinds\nDescription: One question of each kind.\nOrder: 2\nPass: 75\n---\n\n" + string.Join("\n\n", items) + "\n";
}
