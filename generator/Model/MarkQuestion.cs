namespace GenGuide.Model;

/// <summary>A text in which the words that answer a question are to be marked. It has no choices.</summary>
public sealed record MarkQuestion : MarkedItem
{
    public const string KindName = "mark";
}
