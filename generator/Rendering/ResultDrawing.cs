namespace GenGuide.Rendering;

/// <summary>What a bank's result can name: each line with the lesson that teaches it.</summary>
public sealed record ResultDrawing(IReadOnlyList<ResultLine> Dimensions, IReadOnlyList<ResultLine> Misconceptions);

/// <summary>One line: what it is about, and where it is taught.</summary>
public sealed record ResultLine(string Id, string Name, string LessonTitle, string LessonAddress);
