using System.Text.RegularExpressions;

namespace GenGuide.Benchmarks.Hugo;

/// <summary>An item of a bank as plain Markdown: its marks become bold words, and their reasons a list below it.</summary>
public static partial class HugoItem
{
    public static string Of(string item)
    {
        var marks = Mark().Matches(item).Select(match => $"- **{match.Groups[1].Value}:** {match.Groups[2].Value}\n").ToList();
        var text = HeadingBraces().Replace(ChoiceBraces().Replace(Mark().Replace(item, "**$1**"), ""), " {#$1}");
        return $"{text.TrimEnd()}\n{(marks.Count > 0 ? "\n" : "")}{string.Concat(marks)}";
    }

    [GeneratedRegex("""\[([^\]]+)\]\((?:clue|decoy):[^ )]+ "([^"]+)"\)""")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^- \[[ x]\] .*) \{[a-z]+=[^}]*\}$", RegexOptions.Multiline)]
    private static partial Regex ChoiceBraces();

    [GeneratedRegex(@"(?<=^## .*) \{#([a-z0-9-]+)[^}]*\}$", RegexOptions.Multiline)]
    private static partial Regex HeadingBraces();
}
