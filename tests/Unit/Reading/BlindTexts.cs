namespace GenGuide.Tests.Unit.Reading;

/// <summary>The sound site with a blind bank that holds every kind that can be blind, and the same bank with other answers.</summary>
internal static class BlindTexts
{
    public const string Bank = "quizzes/secret.md";

    /// <summary>One campaign and its twin, and a question of each other kind.</summary>
    public const string Items = """
        ## A kiln fair {#kiln-fair level=2 contrast=kiln-show industry=ceramics country=PT}

        A kiln maker shows ovens at a fair and gives out [a thick book](decoy:channel/any "Paper of any weight can serve either job, as this stall shows.").
        [Nobody at the stall writes a name](clue:identity/none "No person could be rung up when the fair is over."), and the stall returns
        if [more visitors remember the oven](clue:success/recall "What pays for the next stall is remembered ovens.") a month later.

        - [x] Demand generation

          The stall comes back when visitors remember it, and no name leaves with the maker. Whoever reads the book stays unknown to everybody there.

        - [ ] Lead generation {misconception=asset-decides}

          A book of that weight smells of a bargain for addresses, yet none is struck here. There is no card, no list and no later ring.

        > **Flip it:** swap the book for a visiting card, and let the stall return by the number of rings.

        ## A kiln show {#kiln-show level=2 contrast=kiln-fair industry=ceramics country=PT}

        A kiln maker shows ovens at a fair and gives out [a thick book](decoy:channel/any "Paper of any weight can serve either job, as this stall shows.").
        [Everybody at the stall writes a number](clue:identity/kept "Each of these persons could be rung up at once."), and the stall returns
        if [more visitors pick up the phone](clue:success/contacts "What pays for the next stall is answered rings.") a month later.

        - [ ] Demand generation {misconception=asset-decides}

          Ovens on show teach something, which is the bait in this story. Still the maker pays for answered rings, so teaching is only the road.

        - [x] Lead generation

          The stall comes back when enough visitors answer a ring, and each left a number for it. So it gathers persons, whatever they recall.

        > **Flip it:** take no numbers, and let the stall return when its ovens are remembered.

        ## Whom to ring {#whom-to-ring}

        Which of these four would a kiln maker ring first?

        - [x] Whoever asked for a visit

          A wish for a visit is a door held open, and a seller walks in by invitation. None of the other three has opened it.

        - [ ] Whoever read the guide {misconception=form-decides}

          To read is to be curious, and that looks like a first step. The maker has no line to this reader, and no leave to use one.

        - [ ] Whoever lives close by

          A short road tempts because the drive costs nothing. Distance says neither who this is nor whether an oven is wanted at all.

        - [ ] Whoever bought clay

          Clay is bought for many hands, and a shop knows its tills only. That a potter shapes jars says little about a wish for ovens.

        ## What is counted {#what-is-counted kind=several}

        Which of these count persons that can be rung?

        - [x] Cards left at the stall

          Every card is one person with a line to them. Count cards, and persons are counted that a seller can reach tomorrow morning.

        - [ ] Visitors at the stall {misconception=form-decides}

          Visitors walk past unnamed, however many they are. A turnstile counts feet, and feet can't be rung by anybody in the firm.

        - [x] Numbers on a list

          A number is all that a ring needs, so this list counts persons in reach. Its length is the length of a morning's work.

        ## Into two jars {#two-jars kind=sort enough=2}

        Under which job is each figure counted?

        | Figure | Demand generation | Lead generation | Why |
        | --- | :-: | :-: | --- |
        | Ovens remembered | x |  | It asks a head and keeps no hand that could be shaken. |
        | Rings answered |  | x | Somebody has to be at the other end of every ring. |
        | Names spelt right | x |  | To spell the maker's name is remembering and nothing more. |

        ## From clay to jar {#clay-to-jar kind=order}

        Put these in order, the earliest first.

        1. Dug clay

           The ground gives it up before any hand has shaped it.
        2. A soft jar

           Hands have been at it and fire has not, so it still gives way.
        3. A hard jar

           Fire came last and made it ring like a bell.

        ## What a ring costs {#what-a-ring-costs kind=number unit=EUR}

        Sixty rings cost 90,000 euros. What does one ring cost?

        - [x] 1,500 {tolerance=0.5}

          Share the sum among the rings: 90,000 ÷ 60 = 1,500. Each of the sixty has then paid its part of it.

        - [ ] 89,940 {misconception=form-decides}

          That takes the rings off the sum, 90,000 − 60 = 89,940, as if rings were coins. A share is no difference, however neat it looks.
        """;

    /// <summary>What makes something right, and what makes something else right.</summary>
    private static readonly (string Right, string Other)[] OtherKeys =
    [
        ("- [x] Whoever asked for a visit", "- [ ] Whoever asked\n  for a visit"),
        ("- [ ] Whoever read the guide {misconception=form-decides}", "- [x] Whoever read the guide"),
        ("- [x] Cards left at the stall", "- [ ] Cards left at the stall {misconception=asset-decides}"),
        ("- [ ] Visitors at the stall {misconception=form-decides}", "- [x] Visitors at the stall"),
        ("| Ovens remembered | x |  | It", "| Ovens remembered |  | x | It, read another way,"),
        ("| Rings answered |  | x |", "| Rings answered | x |  |"),
        ("kind=sort enough=2", "kind=sort"),
        ("1. Dug clay\n\n   The ground gives it up before any hand has shaped it.\n2. A soft jar\n\n   Hands have been at it and fire has not, so it still gives way.\n3. A hard jar\n\n   Fire came last and made it ring like a bell.",
            "1. A hard jar\n\n   Other.\n2. Dug clay\n\n   Words.\n3. A soft jar\n\n   Here."),
        ("- [x] 1,500 {tolerance=0.5}", "- [x] 1,600 {tolerance=2}"),
        ("Share the sum among the rings: 90,000 ÷ 60 = 1,500.", "One."),
    ];

    public static string Markdown(string items) => "---\nTitle: Kept back\nDescription: Seven questions for an assignment.\nOrder: 9\nPass: 70\nBlind: true\n---\n\n" + items.ReplaceLineEndings("\n") + "\n";

    public static SampleTexts Of(string items = Items) => new SampleTexts().With(Bank, Markdown(items));

    /// <summary>The same questions in the same words, each with another answer: keys, marks, reasons, feedback, misconceptions, flips, tolerance and broken lines all change.</summary>
    public static SampleTexts WithOtherKeys()
    {
        var items = Items.ReplaceLineEndings("\n");
        foreach (var (right, other) in OtherKeys)
        {
            Assert.Contains(right, items, StringComparison.Ordinal);
            items = items.Replace(right, other, StringComparison.Ordinal);
        }

        items = items.Replace("- [x] Demand generation", "\0", StringComparison.Ordinal).Replace("- [ ] Demand generation {misconception=asset-decides}", "- [x] Demand generation", StringComparison.Ordinal)
            .Replace("\0", "- [ ] Demand generation {misconception=asset-decides}", StringComparison.Ordinal)
            .Replace("- [x] Lead generation", "\0", StringComparison.Ordinal).Replace("- [ ] Lead generation {misconception=asset-decides}", "- [x] Lead generation", StringComparison.Ordinal)
            .Replace("\0", "- [ ] Lead generation {misconception=form-decides}", StringComparison.Ordinal)
            .Replace("identity/none", "\0", StringComparison.Ordinal).Replace("identity/kept", "identity/none", StringComparison.Ordinal).Replace("\0", "identity/kept", StringComparison.Ordinal)
            .Replace("success/recall", "\0", StringComparison.Ordinal).Replace("success/contacts", "success/recall", StringComparison.Ordinal).Replace("\0", "success/contacts", StringComparison.Ordinal)
            .Replace(".\n[Nobody", ". [Nobody", StringComparison.Ordinal).Replace("and the stall returns\nif", "and the\nstall returns if", StringComparison.Ordinal)
            .Replace("No person could be rung up when the fair is over.", "Short.", StringComparison.Ordinal)
            .Replace("[a thick book](decoy:channel/any \"Paper of any weight can serve either job, as this stall shows.\")", "a [thick](decoy:channel/any \"Other.\") book", StringComparison.Ordinal)
            .Replace("> **Flip it:** swap", "> **Flip it:** if it is worth it, swap", StringComparison.Ordinal);
        return Of(items);
    }
}
