namespace GenGuide.Reading;

/// <summary>The ids of objectives as an author lists them: with spaces or commas between.</summary>
public static class ObjectiveList
{
    private static readonly char[] Separators = [' ', ','];

    public static IReadOnlyList<string> Of(string? text) => (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
