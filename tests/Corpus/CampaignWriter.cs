namespace GenGuide.Tests.Corpus;

/// <summary>Campaigns of a bank: alone, or as a pair that tells one story under both labels.</summary>
/// <param name="plan">The corpus.</param>
/// <param name="lesson">Whose bank they stand in.</param>
/// <param name="chooser">Draws all that differs.</param>
public sealed class CampaignWriter(CorpusPlan plan, int lesson, Chooser chooser)
{
    private const int HighestLevel = 3;

    private static readonly string[] TemptingToDemand = ["no-form-decides", "tone-decides", "broad-reach-decides", "label-decides", "channel-decides"];

    private static readonly string[] TemptingToLead = ["form-decides", "asset-decides", "named-audience-decides", "speed-decides", "pipeline-word-decides"];

    private static readonly string[] Openings =
    [
        "{firm}, which makes {goods} in {town}, has run its {asset} for {buyers} since spring.",
        "In {town}, {firm} makes {goods} and spends most of its budget on one {asset} for {buyers}.",
        "For {buyers}, {firm} of {town} has set up its own {asset} about {goods}.",
        "The {goods} of {firm} come from {town}, and so does the {asset} that {buyers} like.",
        "A maker of {goods} in {town}, {firm}, reaches {buyers} with its {asset}.",
    ];

    private static readonly string[] DemandRight =
    [
        "What the owner pays for is a place in the heads of {buyers}. Nobody becomes a contact on the way, so the result that counts is a mind that has changed.",
        "Look at the measure first: it asks what {buyers} think or recall. The rest fits, because those who come are not handed to anyone who sells.",
        "The deciding words are about minds. Whoever takes part goes home unknown or is soon forgotten, and the plan lives on what stays with {buyers} afterwards.",
        "Two rows settle it. The owner judges by what {buyers} hold of the firm, and the way in which people are treated afterwards fits that aim well.",
    ];

    private static readonly string[] DemandWrong =
    [
        "Much here sounds like teaching, and that tempts. Still the owner pays for people who can be reached, and what happens to those who come serves that end.",
        "An open tone makes this easy to believe. The measure speaks of contacts or visits, though, and somebody sees to it that those who came are found again.",
        "Kind words for {buyers} are the bait here. Look at what is counted in the end, and at who gets hold of those who took part in it.",
        "It may well change some minds on the way. That is welcome and goes unpaid: the plan stands or falls with people who can be spoken to.",
    ];

    private static readonly string[] LeadRight =
    [
        "What the owner pays for is people who can be reached. Those who come are noted or written to, so the result that counts is a contact to work with.",
        "Look at the measure first: it asks for names, visits or their price. The rest fits, because somebody goes on to speak with those who took part.",
        "The deciding words are about people on file. Whoever takes part is known from then on, and the plan lives on what the sales team can do with that.",
        "Two rows settle it. The owner judges by people who can be spoken to, and the way in which {buyers} are treated afterwards fits that aim well.",
    ];

    private static readonly string[] LeadWrong =
    [
        "Some of it looks like a hunt for names, and that tempts. Still the owner pays for what {buyers} think or recall, and nobody is handed on to be sold to.",
        "A piece like this often stands before a sales desk, which is why it tempts. Here the measure is about minds, and those who come remain free to go.",
        "The choice of whom to reach sounds like sales work. Look at what is counted in the end, and at what becomes of those who took part in it.",
        "It may well bring some calls on the way. They are welcome and go uncounted: the plan stands or falls with what stays in people’s heads.",
    ];

    private static readonly string[] FlipToLead =
    [
        "ask for a name at the door, have an adviser ring, and renew it by the visits booked.",
        "keep the addresses for the sales team, and pay for it by the price of a contact.",
        "let the team call all who came, and stop it when too few of them agree to meet.",
    ];

    private static readonly string[] FlipToDemand =
    [
        "let people pass without a name, send nobody after them, and renew it when more of them recall the firm.",
        "delete the addresses, leave all of it open, and ask each year what people think of the firm.",
        "have no one ring, and keep it for as long as more of them stay to the end.",
    ];

    private readonly string _town = plan.TownOf(lesson);
    private readonly string _goods = plan.GoodsOf(lesson);

    /// <summary>The same story under both labels.</summary>
    /// <param name="first">Its place among the items of the bank, the first one's and the other one's.</param>
    /// <param name="isFirstLead">The key of the first.</param>
    public (string First, string Second) WritePair(ItemFrame first, ItemFrame second, bool isFirstLead)
    {
        var story = NewStory();
        return (Write(first, second.Id, story, isFirstLead), Write(second, first.Id, story, !isFirstLead));
    }

    public string WriteAlone(ItemFrame frame, bool isLead) => Write(frame, twin: null, NewStory(), isLead);

    private Story NewStory()
    {
        var level = 1 + chooser.Below(HighestLevel);
        var firm = CorpusWords.FirmOf(chooser);
        var asset = chooser.Pick(CorpusWords.Assets);
        var buyers = chooser.Pick(CorpusWords.Buyers);
        var sentences = new List<Func<bool, string>> { chooser.Pick(ClueBook.Measures).Sentence };
        var settling = chooser.Shuffle(ClueBook.Settling).DistinctBy(clue => clue.Dimension).Take(1 + chooser.Below(3));
        sentences.AddRange(settling.Select(clue => (Func<bool, string>)clue.Sentence));
        var leaning = chooser.Shuffle(ClueBook.Leaning).DistinctBy(clue => clue.Of.Split('/')[0]).Take(level == 1 ? chooser.Below(3) : 1 + chooser.Below(3));
        sentences.AddRange(leaning.Select(clue => (Func<bool, string>)(isLead => clue.Sentence(isLead, level))));
        sentences.AddRange(chooser.Pick(ClueBook.Fillers, 1 + chooser.Below(2)).Select(filler => (Func<bool, string>)(_ => filler)));

        return new Story(level, firm, asset, buyers, chooser.Pick(CorpusWords.Codes), chooser.Pick(Openings), chooser.Shuffle(sentences));
    }

    private string Write(ItemFrame frame, string? twin, Story story, bool isLead)
    {
        var contrast = twin is null ? "" : $" contrast={twin}";
        var text = string.Join('\n', story.Sentences.Select(sentence => sentence(isLead)).Prepend(story.Opening));
        var tempting = (isLead ? TemptingToDemand : TemptingToLead)[frame.Ordinal % TemptingToDemand.Length];
        var (demand, lead) = isLead ? (DemandWrong, LeadRight) : (DemandRight, LeadWrong);
        var flip = isLead ? FlipToDemand : FlipToLead;

        return Fill(story, $$"""
            ## The {asset} of {firm}{{(frame.Ordinal % 2 == 0 ? ", as it is run" : " and its {buyers}")}} {#{{frame.Id}} level={{story.Level}}{{contrast}} industry={{_goods.Replace(' ', '-')}} country={{story.Country}} for={{frame.Objective}}}

            {{text}}

            - [{{(isLead ? ' ' : 'x')}}] Demand generation{{(isLead ? $" {{misconception={tempting}}}" : "")}}

              {{chooser.Pick(demand)}}

            - [{{(isLead ? 'x' : ' ')}}] Lead generation{{(isLead ? "" : $" {{misconception={tempting}}}")}}

              {{chooser.Pick(lead)}}

            > **Flip it:** {{chooser.Pick(flip)}}

            """);
    }

    private string Fill(Story story, string text) => text
        .Replace("{firm}", story.Firm, StringComparison.Ordinal)
        .Replace("{asset}", story.Asset, StringComparison.Ordinal)
        .Replace("{buyers}", story.Buyers, StringComparison.Ordinal)
        .Replace("{goods}", _goods, StringComparison.Ordinal)
        .Replace("{town}", _town, StringComparison.Ordinal);

    private sealed record Story(int Level, string Firm, string Asset, string Buyers, string Country, string Opening, IReadOnlyList<Func<bool, string>> Sentences);
}
