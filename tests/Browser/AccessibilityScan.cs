using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What axe-core finds in a page as it stands: WCAG A and AA to 2.2, and best practices.</summary>
public static class AccessibilityScan
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>A line for each element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string situation)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Tags), ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{situation}: {violation.Id} ({violation.Help}) at {node.Target}: {node.Html}"))];
    }
}
