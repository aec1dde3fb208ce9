using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A page of a bank, ready to be put into its view.</summary>
public sealed record BankDrawing(PageFrame Frame, Bank Bank, string Title, QuizDrawing Quiz);

/// <summary>The page that lists the banks.</summary>
public sealed record BankListDrawing(PageFrame Frame, IReadOnlyList<Bank> Banks);
