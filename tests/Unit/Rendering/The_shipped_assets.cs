using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Rendering;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class The_shipped_assets
{
    private static readonly Dictionary<string, string> Texts = AssetRenderer.Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    [Fact]
    public void are_a_file_for_each_element_and_for_what_an_element_fetches_later()
    {
        var scripts = Texts.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal));

        var elements = Directory.EnumerateFiles(RepositoryFiles.PathOf("generator/Client/elements"), "gg-*.ts").Select(file => $"assets/{Path.GetFileNameWithoutExtension(file)}.js");
        string[] parts =
        [
            AssetRenderer.GradingPath, AssetRenderer.MoreGradingPath, AssetRenderer.LearningPath, AssetRenderer.PaperScriptPath, AssetRenderer.PresentScriptPath, AssetRenderer.ExamPath, AssetRenderer.ReceiptsPath, AssetRenderer.PilesPath,
            "assets/more-answers.js", "assets/more-core.js", "assets/more-keeping.js", "assets/more-kinds.js", "assets/more-offline.js", "assets/more-progress.js", "assets/more-search.js", "assets/more-terms.js", "assets/results-worker.js",
        ];
        Assert.Equal(elements.Concat(parts).Order(StringComparer.Ordinal), scripts);
    }

    [Fact]
    public void import_nothing_but_what_they_fetch_later_by_its_content()
    {
        var imports = Texts.SelectMany(file => Regex.Matches(file.Value, "(?<![#\"\\w])import\\b *[({\\w\"*].{0,60}").Select(match => match.Value)).ToList();

        Assert.NotEmpty(imports);
        Assert.All(imports, import =>
        {
            var name = Regex.Match(import, "^import\\(\"\\./(more-[a-z]+\\.js)\\?").Groups[1].Value;
            Assert.StartsWith($"import(\"./{AssetRenderer.Versioned($"assets/{name}")["assets/".Length..]}\")", import, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void hold_no_comment_and_no_line_break()
    {
        foreach (var (path, text) in Texts.Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            Assert.False(text.Contains('\n', StringComparison.Ordinal) || text.Contains("/*", StringComparison.Ordinal) || text.Contains("//#", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void call_private_members_by_short_names_and_leave_words_alone()
    {
        var shortened = PrivateNames.Shorten("class A{#first=1;get #second(){return this.#first+this.#first}static async #main(){}run(){return[\"a #first b\",\"#main\",`#second ${this.#second}`]}}");

        Assert.Equal("class A{#first=1;get #second(){return this.#first+this.#first}static async #main(){}run(){return[\"a #first b\",\"#main\",`#second ${this.#second}`]}}", shortened);
        Assert.Equal("class A{#a=1;get #b(){return this.#a+this.#a}static #c(){}}", PrivateNames.Shorten("class A{#first=1;get #second(){return this.#first+this.#first}static #third(){}}"));
        Assert.Equal("class A{#b=1;x=[\"#a\",this.#b]}", PrivateNames.Shorten("class A{#first=1;x=[\"#a\",this.#first]}"));
    }

    [Theory]
    [InlineData("const a = ;")]
    [InlineData("class A { static { this.a = 1; } }")]
    public void are_refused_where_the_minifier_does_not_understand_them(string script)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Minifier.Module("a.js", script));

        Assert.StartsWith("'a.js' cannot be minified: ", failure.Message, StringComparison.Ordinal);
    }
}
