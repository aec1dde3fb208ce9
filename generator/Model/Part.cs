namespace GenGuide.Model;

/// <summary>Something to be put into its place.</summary>
/// <param name="Id">A letter by position on the page.</param>
/// <param name="Words">As plain text.</param>
/// <param name="Options">The places it may be given, one of them the key; their ids begin with the part's.</param>
public sealed record Part(string Id, string Words, IReadOnlyList<Choice> Options)
{
    public Choice Key => Options.First(option => option.IsKey);
}
