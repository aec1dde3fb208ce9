using System.Globalization;

namespace GenGuide.Tests.Corpus;

/// <summary>The bank of a lesson: six items, four of them campaigns.</summary>
public sealed class BankWriter(CorpusPlan plan)
{
    public const int Items = 6;

    /// <summary>Where the campaigns stand, and which keys they have: never more than two of one key in a row.</summary>
    private static readonly (string Places, string Keys)[] Shapes =
    [
        ("CCQCCQ", "DLLD"), ("CQCCCQ", "LDDL"), ("QCCQCC", "DLDL"), ("CCCQQC", "LDLD"), ("CQCQCC", "DDLL"), ("QCQCCC", "LLDD"), ("CCQQCC", "LDLD"), ("QCCCCQ", "DLLD"),
    ];

    public string Write(int lesson)
    {
        var chooser = Chooser.Of(plan.Seed, "bank", lesson);
        var (places, keys) = chooser.Pick(Shapes);
        var campaigns = new Queue<string>(WriteCampaigns(lesson, chooser, [.. Frames(lesson).Where((_, index) => places[index] == 'C')], keys));
        var questions = new QuestionWriter(plan, lesson, chooser);
        var turn = 2 * lesson;
        var items = Frames(lesson).Select((frame, index) => places[index] == 'C' ? campaigns.Dequeue() : questions.Write(frame, turn++));

        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            Title: "{plan.BankTitleOf(lesson)}"
            Description: Six items on {plan.GoodsOf(lesson)} and those who buy them in {plan.TownOf(lesson)}, four of them campaigns.
            Order: {lesson + 1}
            Pass: 80
            ---

            {string.Join("\n", items.Select(item => item.TrimEnd() + "\n")).TrimEnd()}

            """);
    }

    /// <summary>Half of the banks hold a pair, and two campaigns that stand alone; the others hold two pairs.</summary>
    private string[] WriteCampaigns(int lesson, Chooser chooser, IReadOnlyList<ItemFrame> frames, string keys)
    {
        var writer = new CampaignWriter(plan, lesson, chooser);
        var isLead = keys.Select(key => key == 'L').ToList();
        var texts = new string[frames.Count];
        var other = isLead.LastIndexOf(!isLead[0]);
        (texts[0], texts[other]) = writer.WritePair(frames[0], frames[other], isLead[0]);
        var rest = Enumerable.Range(1, frames.Count - 1).Where(index => index != other).ToList();
        if (chooser.Below(2) == 0)
        {
            (texts[rest[0]], texts[rest[1]]) = writer.WritePair(frames[rest[0]], frames[rest[1]], isLead[rest[0]]);
        }
        else
        {
            rest.ForEach(index => texts[index] = writer.WriteAlone(frames[index], isLead[index]));
        }

        return texts;
    }

    private IEnumerable<ItemFrame> Frames(int lesson) => Enumerable.Range(0, Items).Select(index => new ItemFrame(
        string.Create(CultureInfo.InvariantCulture, $"{plan.GoodsOf(lesson).Replace(' ', '-')}-{lesson + 1:00000}-{index + 1}"),
        CorpusPlan.ObjectiveOf(lesson, index % 2),
        (lesson * Items) + index));
}
