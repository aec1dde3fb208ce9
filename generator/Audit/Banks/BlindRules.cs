namespace GenGuide.Audit.Banks;

/// <summary>The rules that are tried: those for labels on campaigns, those for choices on questions.</summary>
public static class BlindRules
{
    /// <param name="labels">The ids of the two labels, in the order of the rubric.</param>
    public static IReadOnlyList<BlindRule> For(IReadOnlyList<string> labels) =>
    [
        OfCampaigns("always", labels[0], _ => labels[0]),
        OfCampaigns("always", labels[1], _ => labels[1]),
        OfCampaigns("form", labels[1], text => labels[text.UsesAny(Wording.Form) ? 1 : 0]),
        OfCampaigns("teaching", labels[0], text => labels[text.UsesAny(Wording.Teaching) ? 0 : 1]),
        OfCampaigns("list", labels[1], text => labels[text.UsesAny(Wording.List) ? 1 : 0]),

        // What the words on the measure in the last sentence speak for; where they are even, the first label.
        OfCampaigns("last-sentence", null, text => labels[text.Last[(int)Wording.Contact] > text.Last[(int)Wording.Memory] ? 1 : 0]),
        new("longest", null, reading => reading.Question?.Longest.Id),
        new("first", null, reading => reading.Question?.Choices[0].Id),
        new("last", null, reading => reading.Question?.Choices[^1].Id),
    ];

    private static BlindRule OfCampaigns(string name, string? label, Func<ItemReading, string> answer) => new(name, label, reading => reading.Side >= 0 ? answer(reading) : null);
}
