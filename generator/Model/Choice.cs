using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Id">The label's id in a scenario, a letter by position, or those of a part and of its option: <c>b-a</c>.</param>
/// <param name="Words">As plain text.</param>
/// <param name="IsKey">True when choosing it is right.</param>
/// <param name="Misconception">The slug of the misconception that choosing it reveals; null when it reveals none.</param>
/// <param name="TextHash">Finds the choice again after the choices were put in another order.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Choice(string Id, string Words, bool IsKey, string? Misconception, ShortHash TextHash, TextSpan Span)
{
    private readonly double _value = double.NaN;

    /// <summary>The number that it stands for; questions for a number only.</summary>
    public double? Value
    {
        get => double.IsNaN(_value) ? null : _value;
        init => _value = value ?? double.NaN;
    }
}
