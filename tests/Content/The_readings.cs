using System.Text.Json;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Tests.Content;

/// <summary>Each campaign's key was confirmed by a second reader, who saw the bare text and nothing else. A text that was changed since has to be read again.</summary>
public sealed class The_readings
{
    private const int LeastConfidence = 4;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    private static readonly ILookup<string, Reading> Readings = JsonSerializer
        .Deserialize<List<Reading>>(RepositoryFiles.ReadText("tests/Content/readings.json"), Options)!
        .ToLookup(reading => reading.Item, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. RealSite.Scenarios.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void of_a_campaign_confirm_its_key(string id)
    {
        var scenario = RealSite.Scenarios.Single(known => known.Id == id);

        var current = Readings[id].Where(reading => reading.Text == HashOf(scenario)).ToList();

        Assert.True(current.Count > 0, $"The text of '{id}' ({HashOf(scenario)}) has been read by nobody as it stands now.");
        Assert.All(current, reading => Assert.Equal(scenario.Key, reading.Label));
        Assert.Contains(current, reading => reading.Confidence >= LeastConfidence);
    }

    [Fact]
    public void are_of_campaigns_that_exist() =>
        Assert.Empty(Readings.Select(group => group.Key).Except(RealSite.Scenarios.Select(scenario => scenario.Id)));

    private static string HashOf(Scenario scenario) => ContentHash.OfWords(RealSite.BareTextOf(scenario));

    /// <summary>What a reader said of one bare text.</summary>
    /// <param name="Item">The campaign's id.</param>
    /// <param name="Text">The hash of the words that were read.</param>
    /// <param name="Label">The label that the reader gave.</param>
    /// <param name="Confidence">1 for a guess to 5 for certain.</param>
    /// <param name="Words">The words that decided, in the reader's choice.</param>
    private sealed record Reading(string Item, string Text, string Label, int Confidence, string Words);
}
