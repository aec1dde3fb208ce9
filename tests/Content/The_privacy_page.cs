using System.Text.RegularExpressions;

namespace GenGuide.Tests.Content;

public sealed class The_privacy_page
{
    /// <summary>Each script that stores something, and how the page says it.</summary>
    private static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal)
    {
        ["elements/record.ts"] = "**Your answers.**",
        ["elements/learner.ts"] = "the site keeps how far its review had come",
        ["elements/kept-state.ts"] = "**Assigned quizzes.**",
        ["elements/people.ts"] = "**Names.**",
        ["elements/settings.ts"] = "whether it asks how sure you are",
        ["elements/more-search.ts"] = "whether a single key opens the search",
        ["elements/sitting.ts"] = "**A practice sitting.**",
        ["elements/workshop-state.ts"] = "**A workshop.**",
        ["worker/sw.js"] = "a copy of the whole site",
    };

    [Fact]
    public void says_what_every_script_stores()
    {
        var client = RepositoryFiles.PathOf("generator/Client");
        var storing = Directory.EnumerateFiles(client, "*", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), @"\.setItem\(|\bcaches\.open\(|\bindexedDB\b|document\.cookie|(?:local|session)Storage\["))
            .Select(file => Path.GetRelativePath(client, file).Replace('\\', '/'));
        var page = RepositoryFiles.ReadText("content/privacy.md");

        Assert.Equal(Said.Keys.Order(StringComparer.Ordinal), storing.Order(StringComparer.Ordinal));
        Assert.All(Said.Values, words => Assert.Contains(words, page, StringComparison.Ordinal));
    }
}
