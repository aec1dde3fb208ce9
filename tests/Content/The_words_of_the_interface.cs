using System.Text.RegularExpressions;

namespace GenGuide.Tests.Content;

/// <summary>Whoever puts the scripts into another language finds all they say in one folder.</summary>
public sealed class The_words_of_the_interface
{
    private const string Folder = "generator/Client/words";

    /// <summary>A comment, or a literal with what stands before it on its line. Comments and regular expressions may hold quotes.</summary>
    private static readonly Regex Literal = new("""//[^\n]*|/\*.*?\*/|(?<before>[^\n"'`]*)(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)""", RegexOptions.Singleline);

    /// <summary>A capital begins a sentence or a name; small words join others; a mark ends a sentence.</summary>
    private static readonly Regex English = new(@"^\s*[“‘]?[A-Z][a-z’]+(?: |[.?!…]?\s*$)|(?<![\w.#-])(?:of|the|is|are|to|and|or|not|you|your|this|it)(?![\w-])(?= |$)|[a-z] ?[.?!…]\s*$|[“”]");

    /// <summary>What keys and events are called, and what only a developer reads.</summary>
    private static readonly Regex Named = new(@"^(?:Arrow\w+|Page\w+|Enter|Escape|Home|End|Tab|GET)$");

    [Fact]
    public void stand_in_one_folder_and_nowhere_else_in_the_scripts()
    {
        var strangers = Directory.EnumerateFiles(RepositoryFiles.PathOf("generator/Client/elements"), "*.ts")
            .Where(file => !file.EndsWith(".d.ts", StringComparison.Ordinal))
            .SelectMany(file => Said(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.Empty(strangers);
    }

    [Fact]
    public void are_all_said_by_some_script()
    {
        var scripts = string.Join('\n', Directory.EnumerateFiles(RepositoryFiles.PathOf("generator/Client"), "*.ts", SearchOption.AllDirectories).Select(File.ReadAllText));
        var words = Directory.EnumerateFiles(RepositoryFiles.PathOf(Folder), "*.ts").SelectMany(file => Regex.Matches(File.ReadAllText(file), @"^export (?:const|function) (\w+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value)).ToList();

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(Regex.Count(scripts, $@"\b{word}\b") > 1, word));
    }

    [Theory]
    [InlineData("label.append(\"Results\");", "Results")]
    [InlineData("label.append(`${count} of ${all}`);", " of ")]
    [InlineData("say('Reload the page.');", "Reload the page.")]
    [InlineData("const a = make(\"p\", \"status begin\");", null)]
    [InlineData("// Nobody reads \"The comment.\"\nrun();", null)]
    [InlineData("if (key === \"ArrowDown\") throw new Error(\"This is our mistake.\");", null)]
    public void are_told_from_names_and_comments(string script, string? found)
    {
        Assert.Equal(found is null ? [] : [found], Said(script));
    }

    private static IEnumerable<string> Said(string script) => Literal.Matches(script)
        .Where(match => match.Groups["text"].Success && !match.Groups["before"].Value.Contains("new Error(", StringComparison.Ordinal))
        .SelectMany(match => Regex.Split(match.Groups["text"].Value[1..^1], @"\$\{[^}]*\}"))
        .Where(text => English.IsMatch(text) && !Named.IsMatch(text));
}
