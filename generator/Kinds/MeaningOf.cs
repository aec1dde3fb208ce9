using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Kinds;

/// <summary>When an old answer still means the same: while what is asked of it and what is right stay, whatever the words do.</summary>
public static class MeaningOf
{
    public static ShortHash Choices(string kind, IEnumerable<Choice> choices) =>
        ShortHash.Of($"{kind}|{string.Join(',', choices.Select(choice => $"{choice.Id}:{choice.IsKey}:{choice.Misconception}"))}");

    public static ShortHash Parts(string kind, int enough, IEnumerable<Part> parts) =>
        ShortHash.Of($"{kind}|{enough}|{string.Join(',', parts.Select(part => $"{part.Options.Count}:{part.Key.Id}"))}");

    public static string Marks(IEnumerable<Mark> marks) => string.Join(',', marks.Select(mark => $"{mark.Role}:{mark.Dimension.Id}/{mark.Value}"));
}
