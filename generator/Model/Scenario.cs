namespace GenGuide.Model;

/// <summary>A campaign to be labelled, with the words that decide marked in it.</summary>
public sealed record Scenario : MarkedItem
{
    public const string KindName = "scenario";

    /// <summary>1 clear, 2 mixed, 3 misleading.</summary>
    public required int Level { get; init; }

    /// <summary>The id of the twin that tells the same story under the other key; null when there is none.</summary>
    public string? Twin { get; init; }

    public string? Industry { get; init; }

    /// <summary>An ISO 3166 code of two letters.</summary>
    public string? Country { get; init; }

    /// <summary>The id of the label that is right.</summary>
    public string Key => Keys.First().Id;
}
