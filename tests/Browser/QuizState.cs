using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A state of a quiz, how a learner gets there by keyboard, and what is to be found there.</summary>
/// <param name="Name">Also the name of its snapshot.</param>
/// <param name="ReachAsync">From a fresh profile, before any page is open.</param>
/// <param name="Subject">What the snapshot shows.</param>
public sealed record QuizState(string Name, Func<LearnersWay, Task> ReachAsync, Func<QuizPage, ILocator> Subject)
{
    /// <summary>The rest of the page has been looked at in another state.</summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>What has the focus; null when nothing in the quiz needs it.</summary>
    public Func<QuizPage, ILocator>? Focus { get; init; }

    /// <summary>What the live region says last.</summary>
    public string Said { get; init; } = "";

    /// <summary>The heading of the verdict; null when there is none.</summary>
    public string? Verdict { get; init; }

    /// <summary>A notice that everybody sees.</summary>
    public string? Notice { get; init; }

    public bool HasScript { get; init; } = true;

    public override string ToString() => Name;
}
