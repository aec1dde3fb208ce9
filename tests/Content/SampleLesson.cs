using GenGuide.Model;

namespace GenGuide.Tests.Content;

/// <summary>A lesson of 1,000 words, by which pages are weighed and timed: paragraphs of the real lessons of a folder, and real campaigns one by one below them.</summary>
public static class SampleLesson
{
    private const string Folder = "content/telling-apart/";
    private const int Words = 880;

    /// <summary>Where its text stands.</summary>
    public static string SourceOf(int campaigns) => $"{Folder}sample-{campaigns}.md";

    /// <summary>Where its page stands.</summary>
    public static string PathOf(int campaigns) => $"telling-apart/sample-{campaigns}/";

    /// <param name="texts">The texts of the real site by path.</param>
    /// <param name="campaigns">Those that are asked in it.</param>
    public static string Write(IEnumerable<KeyValuePair<string, string>> texts, IReadOnlyList<Scenario> campaigns)
    {
        var paragraphs = texts.Where(text => text.Key.StartsWith(Folder, StringComparison.Ordinal) && !text.Key.Contains("sample", StringComparison.Ordinal))
            .OrderBy(text => text.Key, StringComparer.Ordinal)
            .SelectMany(text => text.Value.Split("\n\n"))
            .Where(block => char.IsLetter(block.TrimStart()[0]) && !block.StartsWith("Table:", StringComparison.Ordinal) && !block.Contains("](#", StringComparison.Ordinal));
        var asked = campaigns.Select(item => $"[Quiz: {item.Title}](../../{item.Source.Path}#{item.Id})");
        var blocks = new List<string>();
        var words = 0;
        foreach (var paragraph in paragraphs.TakeWhile(_ => words < Words))
        {
            blocks.Add(paragraph.Trim());
            words += paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return $"---\nTitle: A sample with {campaigns.Count}\nDescription: Of the length for which the weights are stated.\nOrder: {90 + campaigns.Count}\nMinutes: 9\n---\n\n## What is said\n\n{string.Join("\n\n", blocks)}\n\n## What is asked\n\n{string.Join("\n\n", asked)}\n";
    }
}
