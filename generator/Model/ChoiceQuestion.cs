namespace GenGuide.Model;

/// <summary>A question with free choices, of which one or several are right.</summary>
public sealed record ChoiceQuestion : Item
{
    public const string SingleKind = "single";
    public const string SeveralKind = "several";
}
