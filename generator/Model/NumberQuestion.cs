namespace GenGuide.Model;

/// <summary>A question whose answer is a number. Its choices are the result and wrong results that the author foresees.</summary>
public sealed record NumberQuestion : Item
{
    public const string KindName = "number";

    /// <summary>A currency code, <c>percent</c> or a word, as it stands in the bank; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>How far from a choice's value a number may be and still mean it, in the same unit.</summary>
    public required double Tolerance { get; init; }
}
