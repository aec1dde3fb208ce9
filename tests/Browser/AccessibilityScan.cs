using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What axe-core finds in a page as it stands: WCAG A and AA to 2.2, and best practices.</summary>
/// <remarks>The script of the package is run in the page itself: our pages hold no frames, and the package's own way through a second page takes ten times as long.</remarks>
public static class AccessibilityScan
{
    private const string Run =
        """
        async part => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const result = await axe.run(part ?? document, { runOnly: tags, resultTypes: ["violations"] });
          return JSON.stringify(result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.help}) at ${node.target}: ${node.html}`)));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>A line for each element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string situation)
    {
        await page.EvaluateAsync(Script);
        return Lines(await page.EvaluateAsync<string>(Run, null), situation);
    }

    /// <summary>The same for one part of a page.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ILocator part, string situation)
    {
        await part.Page.EvaluateAsync(Script);
        return Lines(await part.EvaluateAsync<string>(Run), situation);
    }

    private static IReadOnlyList<string> Lines(string found, string situation) =>
        [.. JsonSerializer.Deserialize<string[]>(found)!.Select(line => $"{situation}: {line}")];
}
