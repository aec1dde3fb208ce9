namespace GenGuide.Tests.Corpus;

/// <summary>The rubric of a corpus: the rows and points of the real one, with a corpus's own lesson behind each.</summary>
public static class CorpusRubric
{
    private static readonly (string Slug, string Name, string Line)[] Misconceptions =
    [
        ("form-decides", "A form, so lead", "A form is evidence. Ask what becomes of the record."),
        ("no-form-decides", "No form, so demand", "Names come by phone, badge and purchase as well."),
        ("channel-decides", "The channel decides", "Every channel serves both jobs. Look at its use."),
        ("asset-decides", "The asset decides", "The same piece can do either job."),
        ("tone-decides", "Teaching, so demand", "Teaching may be the bait. Ask for the result."),
        ("named-audience-decides", "A named list, so lead", "To choose whom to show a thing is no capture."),
        ("broad-reach-decides", "Broad reach, so demand", "A wide circle says how many see it, and no more."),
        ("label-decides", "The name it is given decides", "What is optimised outweighs what is declared."),
        ("pipeline-word-decides", "Pipeline or sales, so lead", "Ask how soon, and by whose count."),
        ("speed-decides", "Short is lead, long is demand", "Speed follows from the job and weighs little."),
    ];

    private static readonly (string Id, string Name, string Role, string Values)[] Dimensions =
    [
        ("success", "What is optimised", "deciding", "recall: -6, perception: -6, engagement: -6, self-reported: -6, later-pipeline: -6, contacts: 6, meetings: 6, cost-per-contact: 6, sourced-pipeline: 6"),
        ("goal", "The stated goal", "deciding", "teach: -4, position: -4, reframe: -4, collect: 4, qualify: 4, fill-pipeline: 4"),
        ("identity", "Who is identified and kept", "deciding", "none: -4, discarded: -4, kept: 4"),
        ("follow-up", "What follows", "deciding", "none: -4, open-content: -4, nurture: 3, sales: 4"),
        ("access", "Access", "supporting", "open: -2, optional: -1, required: 2"),
        ("audience-state", "How close buyers are", "supporting", "unaware: -2, not-looking: -2, mixed: 0, looking: 2"),
        ("reach", "Reach", "supporting", "broad: -1, targeted: 1, known: 1"),
        ("stage", "Funnel stage", "supporting", "top: -1, middle: 1, bottom: 1"),
        ("timeline", "Timeline", "supporting", "long: -1, medium: 0, short: 1"),
        ("asset", "The weight of the asset", "supporting", "light: -1, none: 0, substantial: 1"),
        ("channel", "The channel", "neutral", "any: 0"),
    ];

    public static string Write(CorpusPlan plan)
    {
        var lessons = Math.Min(plan.Lessons, Dimensions.Length);
        var dimensions = Dimensions.Select((row, index) =>
            $"  {row.Id}:\n    Name: {row.Name}\n    Role: {row.Role}\n    Lesson: ../{plan.SourceOf(index % lessons)}\n    Values: {{ {row.Values} }}\n");
        var misconceptions = Misconceptions.Select((row, index) =>
            $"  {row.Slug}:\n    Code: MC{index + 1}\n    Name: \"{row.Name}\"\n    Line: \"{row.Line}\"\n    Lesson: ../{plan.SourceOf(index % lessons)}\n");

        return "Labels:\n"
            + "  demand:\n    Name: Demand generation\n    Sign: minus\n    Hint: \"It counts minds: who knows, believes, prefers.\"\n"
            + "  lead:\n    Name: Lead generation\n    Sign: plus\n    Hint: \"It counts people: who can be contacted.\"\n\n"
            + $"Dimensions:\n{string.Concat(dimensions)}\nMisconceptions:\n{string.Concat(misconceptions)}";
    }
}
