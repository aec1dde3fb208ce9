namespace GenGuide.Tests.Browser;

/// <summary>A small site: a lesson, a bank with two twin campaigns, a question with one answer and one with several, and a bank of every kind.</summary>
public static class SampleSite
{
    public const string BankPath = "quizzes/sample.md";
    public const string RubricPath = "quizzes/rubric.yml";

    public const string Open = "Open salary benchmark";
    public const string Gated = "Salary benchmark for names";
    public const string OneAnswer = "What a lead is";
    public const string ManyAnswers = "Signs of lead work";

    public const string Settings =
        """
        Id: sample
        Name: Sample
        Address: https://example.org/GenGuide/
        Path: [lessons]
        Header:
          Practice: ../quizzes
        """;

    public const string Rubric =
        """
        Labels:
          demand:
            Name: Demand generation
            Sign: minus
            Hint: "It counts minds."
          lead:
            Name: Lead generation
            Sign: plus
            Hint: "It counts people."

        Dimensions:
          success:
            Name: What is optimised
            Role: deciding
            Lesson: ../content/lessons/clues.md
            Values:
              recall: -6
              meetings: 6
          identity:
            Name: Who is identified and kept
            Role: deciding
            Lesson: ../content/lessons/clues.md
            Values:
              none: -4
              kept: 4
          follow-up:
            Name: What follows
            Role: deciding
            Lesson: ../content/lessons/clues.md
            Values:
              open-content: -4
              sales: 4
          access:
            Name: Access
            Role: supporting
            Lesson: ../content/lessons/clues.md
            Values:
              open: -2
              required: 2
          asset:
            Name: The weight of the asset
            Role: supporting
            Lesson: ../content/lessons/clues.md
            Values:
              light: -1
              substantial: 1

        Misconceptions:
          asset-decides:
            Code: MC1
            Name: "The asset decides"
            Line: "The same paper can do either job."
            Lesson: ../content/lessons/clues.md
          form-decides:
            Code: MC2
            Name: "A form, so lead"
            Line: "A form is evidence."
            Lesson: ../content/lessons/clues.md
        """;

    public const string OpenItem =
        """
        ## Open salary benchmark {#open-benchmark level=2 contrast=gated-benchmark}

        Larkfield puts its [80-page salary benchmark](decoy:asset/substantial "A heavy report is only a lure once something is asked in return.") on [an open page](clue:access/open "Anyone reads it.").
        [Names are never asked for](clue:identity/none "There is nobody to follow up."), [the figures go online afterwards](clue:follow-up/open-content "Nothing follows but more to read."), and the budget is renewed if [more of them can name the firm](clue:success/recall "What gets funded is memory.") in the autumn survey.

        - [x] Demand generation

          Recall decides the budget and no record is kept, so the report works as open teaching.

        - [ ] Lead generation {misconception=asset-decides}

          A report of this size often stands behind a form, which is why it tempts.

        > **Flip it:** ask for a work address before the first page, and ring those who gave it.
        """;

    public const string GatedItem =
        """
        ## Salary benchmark for names {#gated-benchmark level=1 contrast=open-benchmark}

        Larkfield gives its benchmark to [everyone who leaves a name and a number](clue:identity/kept "Each reader can be rung.").
        [A seller rings each reader](clue:follow-up/sales "The reading turns into a talk."), and the budget is renewed if [thirty meetings are booked](clue:success/meetings "Meetings decide.").

        - [ ] Demand generation {misconception=asset-decides}

          The report teaches, and teaching is what it is paid with: a name and a number.

        - [x] Lead generation

          Each reader leaves a name, a seller rings, and meetings decide about the budget.

        > **Flip it:** put every page online and count who can name the firm.
        """;

    public const string SingleItem =
        """
        ## What a lead is {#what-a-lead-is}

        Which of these is a lead?

        - [ ] Somebody who has bought

          That is a customer.

        - [x] Somebody who can be contacted

          A lead is a record of a person who can be contacted and may buy.

        - [ ] Everybody who has seen an advert {misconception=form-decides}

          Nobody knows who they are.
        """;

    public const string SeveralItem =
        """
        ## Signs of lead work {#signs-of-lead kind=several}

        Which of these speak for lead generation?

        - [x] A seller rings each reader

          The reading turns into a talk with a person.

        - [ ] More people can name the firm

          Memory is what demand generation counts.

        - [x] Booked meetings decide about the budget

          Meetings are held with people who were found.

        - [ ] A long report {misconception=asset-decides}

          The same report can do either job.
        """;

    /// <summary>Everything, by path.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(KindBank.Texts, StringComparer.Ordinal)
    {
        ["content/site.yml"] = Settings,
        ["content/index.md"] = "---\nTitle: Sample\nDescription: A small site.\n---\n\n## Welcome\n\nA few words.\n",
        ["content/lessons/index.md"] = "---\nTitle: Lessons\nDescription: All lessons.\nOrder: 1\n---\n\nA few words.\n",
        ["content/lessons/clues.md"] = $"---\nTitle: Clues\nDescription: What decides.\nOrder: 1\n---\n\n## One campaign\n\n[Quiz: {Open}](../../quizzes/sample.md#open-benchmark)\n",
        [RubricPath] = Rubric,
        [BankPath] = BankOf(OpenItem, GatedItem, SingleItem, SeveralItem),
    };

    /// <summary>A bank of these items.</summary>
    public static string BankOf(params string[] items) =>
        "---\nTitle: Sample bank\nDescription: Two campaigns and two questions.\nOrder: 1\nPass: 75\n---\n\n" + string.Join("\n\n", items) + "\n";

    /// <summary>The site with another text at a path; null takes the file away.</summary>
    public static IReadOnlyDictionary<string, string> With(string path, string? text) => With(Texts, path, text);

    /// <summary>A site with another text at a path; null takes the file away.</summary>
    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> texts, string path, string? text) =>
        texts.Where(file => file.Key != path).Concat(text is null ? [] : [KeyValuePair.Create(path, text)]).ToDictionary(StringComparer.Ordinal);

    /// <summary>The site after an edit of one passage in one of its files.</summary>
    public static IReadOnlyDictionary<string, string> Edited(string path, string passage, string replacement)
    {
        Assert.Contains(passage, Texts[path], StringComparison.Ordinal);
        return With(path, Texts[path].Replace(passage, replacement, StringComparison.Ordinal));
    }

    /// <summary>The site after two choices of an item have changed places; each is named by how its line begins.</summary>
    public static IReadOnlyDictionary<string, string> Reordered(string title, string one, string other)
    {
        var bank = Texts[BankPath].Split("\n\n").ToList();
        var item = bank.FindIndex(block => block.StartsWith("## " + title, StringComparison.Ordinal));
        var first = bank.FindIndex(item, block => block.StartsWith(one, StringComparison.Ordinal));
        var second = bank.FindIndex(item, block => block.StartsWith(other, StringComparison.Ordinal));
        (bank[first], bank[first + 1], bank[second], bank[second + 1]) = (bank[second], bank[second + 1], bank[first], bank[first + 1]);
        return With(BankPath, string.Join("\n\n", bank));
    }
}
