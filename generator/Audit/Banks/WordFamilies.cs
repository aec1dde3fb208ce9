namespace GenGuide.Audit.Banks;

/// <summary>Which words belong to which kind, and by which a text may name its own answer.</summary>
public static class WordFamilies
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 6;

    /// <summary>So many words behind the verb its object is looked for.</summary>
    private const int ReachOfVerb = 3;

    /// <summary>The kinds to which a word belongs, a bit for each.</summary>
    private static readonly Dictionary<string, int> Kinds = KindsOf(
        (Wording.Negation, "no not never nobody none nothing neither nor nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't " +
            "haven't hasn't hadn't couldn't shouldn't wouldn't mustn't needn't"),
        (Wording.Memory, "survey surveys surveyed surveying poll polls polled questionnaire recall recalls recalled remember remembers remembered " +
            "recognise recognises recognised recognising recognize recognizes recognized recognition unprompted familiar familiarity know knows knew " +
            "understand understands understood understanding believe believes believed belief beliefs mind minds memory opinion opinions"),
        (Wording.Contact, "book books booked booking bookings meeting meetings appointment appointments call calls called visit visits quote quotes quotation quotations " +
            "contact contacts cost costs enquiry enquiries inquiry inquiries request requests requested demo demos demonstration demonstrations " +
            "trial trials address addresses signup signups registration registrations"),
        (Wording.Form, "form forms register registers registered registering registration registrations signup signups email emails details address addresses"),
        (Wording.Teaching, "teach teaches teaching taught learn learns learned learning lesson lessons course courses class classes " +
            "explain explains explained explaining explanation explanations guide guides tutorial tutorials talk talks lecture lectures educational educates"),
        (Wording.List, "list lists listed named account accounts selected chosen handpicked"));

    /// <summary>Words by which a text may name its answer, each with whom it speaks for: 0 the first label, 1 the second.</summary>
    private static readonly Dictionary<string, int> Answers = SidesOf("awareness demand brand", "lead leads nurture nurtures nurtured nurturing");

    /// <summary>What a campaign generates speaks as well. "Generates heat" says nothing.</summary>
    private static readonly HashSet<string> Generating = SetOf("generate generates generated generating");

    private static readonly Dictionary<string, int> Generated = SidesOf(
        "interest demand awareness recall buzz preference",
        "lead leads contact contacts enquiry enquiries inquiry inquiries meeting meetings name names pipeline prospect prospects signup signups");

    /// <summary>Where "lead" is a verb, a metal, or somebody or something that comes first.</summary>
    private static readonly HashSet<string> AfterOtherLead = SetOf(
        "to into the a an its their his her our them him us you people readers visitors up out off back through past " +
        "time times engineer engineers author authors designer designers developer developers editor architect technician technicians " +
        "teacher trainer researcher scientist actor singer role part story article photo " +
        "pipe pipes paint battery batteries acid free lined glass weight weights dust poisoning");

    private static readonly HashSet<string> BeforeVerb = SetOf("to will would can could may might must should who which that they we you i");

    /// <summary>Where "demand" is a load on a network, or part of a phrase.</summary>
    private static readonly HashSet<string> BeforeOtherDemand = SetOf("in on peak power energy electricity heat heating cooling water");

    /// <summary>The kinds to which a word belongs, a bit for each.</summary>
    public static int KindsOf(string word) => Kinds.GetValueOrDefault(word);

    /// <summary>Whether a word of a sentence speaks for a label, and by a sense that names it.</summary>
    public static bool Names(IReadOnlyList<string> sentence, int index, int side)
    {
        var word = sentence[index];
        if (Generating.Contains(word))
        {
            return sentence.Skip(index + 1).Take(ReachOfVerb).Any(thing => Generated.TryGetValue(thing, out var generated) && generated == side);
        }

        return Answers.TryGetValue(word, out var named) && named == side && !IsOther(word, index > 0 ? sentence[index - 1] : "", index + 1 < sentence.Count ? sentence[index + 1] : "");
    }

    /// <summary>Whether a word is used in another sense.</summary>
    private static bool IsOther(string word, string before, string after) => word switch
    {
        "brand" => after != "building",
        "demand" => BeforeOtherDemand.Contains(before),
        "lead" or "leads" => AfterOtherLead.Contains(after) || BeforeVerb.Contains(before),
        _ => false,
    };

    private static Dictionary<string, int> KindsOf(params (Wording Kind, string Words)[] families)
    {
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, words) in families)
        {
            foreach (var word in words.Split(' '))
            {
                kinds[word] = kinds.GetValueOrDefault(word) | (1 << (int)kind);
            }
        }

        return kinds;
    }

    private static Dictionary<string, int> SidesOf(params string[] lists) => lists
        .SelectMany((list, side) => list.Split(' ').Select(word => (word, side)))
        .ToDictionary(entry => entry.word, entry => entry.side, StringComparer.Ordinal);

    private static HashSet<string> SetOf(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
