namespace GenGuide.Model;

/// <summary>A question that is answered in one's own words and compared with a list, which its choices are. Nothing of it is scored.</summary>
public sealed record OpenQuestion : Item
{
    public const string KindName = "open";
}
