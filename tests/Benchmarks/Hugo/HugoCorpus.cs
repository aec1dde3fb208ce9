using System.Text.RegularExpressions;
using GenGuide.Tests;
using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks.Hugo;

/// <summary>A corpus as Hugo has it: the same Markdown in Hugo's own layout, each lesson with its quiz in it and each bank as a page.</summary>
/// <remarks>Links are written as addresses, and nothing is left for Hugo to look up; it draws, and neither checks nor proves.</remarks>
public static partial class HugoCorpus
{
    private const string Site = "tests/Benchmarks/Hugo/site";

    /// <summary>What makes Hugo write as many pages for each bank as GenGuide does.</summary>
    private const string MorePages = """

        [outputFormats.worksheet]
        mediaType = "text/html"
        baseName = "worksheet"
        isHTML = true

        [outputFormats.key]
        mediaType = "text/html"
        baseName = "key"
        isHTML = true

        [outputFormats.workshop]
        mediaType = "text/html"
        baseName = "workshop"
        isHTML = true

        """;

    private const string MoreOutputs = "cascade:\n  outputs: [HTML, worksheet, key, workshop]\n";

    /// <param name="plan">The corpus.</param>
    /// <param name="folder">Where it is written.</param>
    /// <param name="hasMorePages">Whether each bank has a worksheet, a key and a workshop besides its page.</param>
    public static void Write(CorpusPlan plan, string folder, bool hasMorePages)
    {
        SiteCorpus.Write(Files(plan, hasMorePages), folder);
        var site = RepositoryFiles.PathOf(Site);
        SiteCorpus.Write(
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(site, file), File.ReadAllText(file) + (hasMorePages && Path.GetFileName(file) == "hugo.toml" ? MorePages : ""))),
            folder);
    }

    private static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan, bool hasMorePages)
    {
        foreach (var (path, text) in CorpusPages.All(plan).Where(page => page.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            yield return (path.Replace("index.md", "_index.md", StringComparison.Ordinal), HeadOf(text) + LinksOf(BodyOf(text), path.EndsWith("index.md", StringComparison.Ordinal) ? "" : "../"));
        }

        yield return ("content/quizzes/_index.md", $"---\ntitle: Practice\ndescription: All banks.\nweight: 0\n{(hasMorePages ? MoreOutputs : "")}---\n");
        var lessons = new LessonWriter(plan);
        var banks = new BankWriter(plan);
        for (var lesson = 0; lesson < plan.Lessons; lesson++)
        {
            var bank = banks.Write(lesson);
            var items = string.Join('\n', ItemHeading().Split(BodyOf(bank)).Skip(1).Select(HugoItem.Of));
            yield return ("content/" + plan.BankSourceOf(lesson), HeadOf(bank) + items);
            var text = lessons.Write(lesson);
            var body = LinksOf(Embedding().Replace(BodyOf(text), _ => ItemHeading().Replace(items, "#")), "../");
            yield return (plan.SourceOf(lesson), HeadOf(text) + body);
        }
    }

    private static string HeadOf(string text) => ObjectiveId().Replace(HeadPattern().Match(text).Value, "")
        .Replace("Title:", "title:", StringComparison.Ordinal)
        .Replace("Description:", "description:", StringComparison.Ordinal)
        .Replace("Order:", "weight:", StringComparison.Ordinal)
        .Replace("Minutes:", "minutes:", StringComparison.Ordinal)
        .Replace("Objectives:", "objectives:", StringComparison.Ordinal)
        .Replace("Pass: 80\n", "", StringComparison.Ordinal);

    private static string BodyOf(string text) => text[HeadPattern().Match(text).Length..];

    /// <summary>Links between files become links between addresses; a page that is no index is a folder of its own.</summary>
    private static string LinksOf(string body, string up) => LinkToPage().Replace(body, match => $"]({up}{match.Groups[1].Value}/{match.Groups[2].Value})");

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@" \{#[a-z0-9-]+\}$", RegexOptions.Multiline)]
    private static partial Regex ObjectiveId();

    [GeneratedRegex(@"^(?=## )", RegexOptions.Multiline)]
    private static partial Regex ItemHeading();

    [GeneratedRegex(@"^\[Quiz: .*\]\(.*\)$", RegexOptions.Multiline)]
    private static partial Regex Embedding();

    [GeneratedRegex(@"\]\(([a-z0-9./-]+)\.md(#[a-z0-9-]+)?\)")]
    private static partial Regex LinkToPage();
}
