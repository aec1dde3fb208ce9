namespace GenGuide.Rendering;

/// <summary>A page's body, ready to be put into its view.</summary>
/// <param name="Parts">In order.</param>
/// <param name="SourceTags">The sources that it cites, in order of first use.</param>
public sealed record BodyDrawing(IReadOnlyList<BodyPart> Parts, IReadOnlyList<string> SourceTags)
{
    public IEnumerable<QuizDrawing> Quizzes => Parts.OfType<QuizPart>().Select(part => part.Quiz);
}
