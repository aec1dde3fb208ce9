using GenGuide.Diagnostics;
using GenGuide.Verification.Blind;

namespace GenGuide.Verification;

/// <summary>All that one file of the output tells by itself; the same for the same file, so that it can be kept while the file stays as it is.</summary>
/// <param name="Index">What the check of the whole site needs of it.</param>
/// <param name="Findings">What is wrong with it alone.</param>
/// <param name="Quizzes">What it grades.</param>
/// <param name="Asked">The blind banks that it asks.</param>
public sealed record CheckedFile(FileIndex Index, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<WrittenQuiz> Quizzes, IReadOnlyList<AskedBank> Asked)
{
    /// <summary>Of the file, relative to the folder of the site.</summary>
    public string Path => Index.Path;
}
