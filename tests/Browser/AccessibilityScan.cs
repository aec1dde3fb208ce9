using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What axe-core finds in a page as it stands: WCAG A and AA to 2.2, and best practices.</summary>
public static class AccessibilityScan
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static AxeRunOptions Options => new() { RunOnly = RunOnlyOptions.Tags(Tags), ResultTypes = [ResultType.Violations] };

    /// <summary>A line for each element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string situation) => Lines(await page.RunAxe(Options), situation);

    /// <summary>The same for one part of a page.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part, string situation) => Lines(await part.RunAxe(Options), situation);

    private static IReadOnlyList<string> Lines(AxeResult result, string situation) =>
        [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{situation}: {violation.Id} ({violation.Help}) at {node.Target}: {node.Html}"))];
}
