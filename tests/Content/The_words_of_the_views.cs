using System.Text.RegularExpressions;

namespace GenGuide.Tests.Content;

/// <summary>Whoever puts the pages into another language finds all that no author wrote in one file.</summary>
public sealed class The_words_of_the_views
{
    private const string Call = @"\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)";

    /// <summary>What is no text: statements, which stand on lines of their own, and what is computed.</summary>
    private static readonly Regex Computed = new($@"^\s*(?:@(?:inherits|using|if|foreach|switch|else)\b|else\b|case\b|default:|break;|var ).*$|@if {Call}|@{Call}|@[\w.]+(?:{Call})?(?:\.\w+(?:{Call})?)*", RegexOptions.Multiline);

    /// <summary>Attributes that are read out.</summary>
    private static readonly Regex ReadOut = new("\\b(?:aria-label|title|placeholder|alt)=\"([^\"]*[A-Za-z][^\"]*)\"");

    /// <summary>A literal in code that begins with a capital, or holds a small word that joins others. Classes and models are named in literals, too.</summary>
    private static readonly Regex Literal = new("(?<!class=)\"(?!@\\(|(?:Model|Level)\\b[\\w.]*(?: \\+ 1)?\")((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static readonly Regex English = new(@"^[A-Z][a-z]+(?:[ :.,?!]|$)|(?:^| )(?:of|the|is|are|to|and|or|not|you|your|this|it)(?: |$)");

    [Fact]
    public void stand_in_one_file_and_in_no_view()
    {
        var strangers = Directory.EnumerateFiles(RepositoryFiles.PathOf("generator"), "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains("obj", StringComparison.Ordinal) && !file.EndsWith("_Imports.razor", StringComparison.Ordinal))
            .SelectMany(file => Said(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.Empty(strangers);
    }

    [Fact]
    public void are_all_said_by_some_view()
    {
        var sources = string.Join('\n', Directory.EnumerateFiles(RepositoryFiles.PathOf("generator"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var words = Regex.Matches(RepositoryFiles.ReadText("generator/Rendering/ViewWords.cs"), @"public (?:const|static)(?: readonly)? string(?:\[\])? (\w+)").Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(Regex.IsMatch(sources, $@"\bViewWords\.{word}\b") || Regex.Count(RepositoryFiles.ReadText("generator/Rendering/ViewWords.cs"), $@"\b{word}\b") > 1, word));
    }

    [Theory]
    [InlineData("<p class=\"lede\">Go to the front page</p>", "Go to the front page")]
    [InlineData("<p>@Model.Count campaigns</p>", "campaigns")]
    [InlineData("<nav aria-label=\"You are here\"></nav>", "You are here")]
    [InlineData("<p>@(is ? \"Show the answer\" : \"\")</p>", "Show the answer")]
    [InlineData("@foreach (var item in Model.Items)\n{\n    <p class=\"button quiet\">@item.Title</p>\n}", null)]
    [InlineData("<p>@ViewWords.Home</p>\n\n@code {\n    private string Name => $\"Decoy: {name}\";\n}", "Decoy: ")]
    public void are_told_from_markup_and_code(string view, string? found)
    {
        Assert.Equal(found is null ? [] : [found], Said(view));
    }

    private static IEnumerable<string> Said(string view)
    {
        var code = view.IndexOf("@code", StringComparison.Ordinal);
        var markup = Computed.Replace(code < 0 ? view : view[..code], "");
        var texts = Regex.Replace(markup, "<[^<>]*>", "\n").Split('\n').Select(text => text.Trim()).Where(text => Regex.IsMatch(text, "[A-Za-z]{2}"));
        var literals = Literal.Matches(view).SelectMany(match => Regex.Split(match.Groups[1].Value, @"\{[^}]*\}")).Where(text => English.IsMatch(text));
        return ReadOut.Matches(markup).Select(match => match.Groups[1].Value).Concat(texts).Concat(literals).Distinct();
    }
}
