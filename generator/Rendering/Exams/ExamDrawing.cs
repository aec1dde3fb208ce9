using GenGuide.Model;

namespace GenGuide.Rendering.Exams;

/// <summary>An exam's own page, or its certificate's, ready to be put into its view.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Bank">The exam.</param>
/// <param name="Rule">What is drawn.</param>
/// <param name="Held">How many items it is drawn from.</param>
/// <param name="Things">What they are called, in the plural.</param>
public sealed record ExamDrawing(PageFrame Frame, Bank Bank, ExamRule Rule, int Held, string Things)
{
    /// <summary>How many have to be right.</summary>
    public int ToPass => ((Bank.Head.Pass * Rule.Count) + 99) / 100;
}
