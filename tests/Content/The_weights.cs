using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Sources;

namespace GenGuide.Tests.Content;

public sealed class The_weights(ITestOutputHelper output)
{
    private const int CssBudget = 7_000;
    private const int ScriptBudget = 10_000;
    private const int ScriptFiles = 3;
    private static readonly int[] Samples = [6, 10];

    /// <summary>The real site, and in it a lesson of 1,000 words for each number of scenarios for which a budget is stated.</summary>
    private static readonly Lazy<IReadOnlyList<PageWeight>> Weighed = new(Weigh);

    [Fact]
    public void of_all_pages_are_these()
    {
        output.WriteLine($"{"page",-52} {"words",5} {"items",5} {"html",6} {"css",6} {"text",6} {"budget",6} {"script",6} {"files",5}");
        foreach (var page in Weighed.Value.OrderByDescending(page => page.Html + page.Css))
        {
            output.WriteLine($"{page.Path,-52} {page.Words,5} {page.Items,5} {page.Html,6} {page.Css,6} {page.Text,6} {page.Budget,6} {page.Script,6} {page.Scripts.Count,5}");
        }

        Assert.NotEmpty(Weighed.Value);
    }

    [Theory]
    [InlineData(6, 14_000)]
    [InlineData(10, 19_000)]
    public void of_a_lesson_of_1000_words_keep_to_what_is_stated_for_it(int scenarios, int budget)
    {
        var page = Weighed.Value.Single(page => page.Path == SampleLesson.PathOf(scenarios) + "index.html");

        output.WriteLine($"{scenarios} scenarios: html {page.Html}, css {page.Css}, script {page.Script} in {page.Scripts.Count}, markup of a scenario {page.MarkupOfAScenario}");
        Assert.InRange(page.Words, 950, 1_000);
        Assert.Equal(scenarios, page.Items);
        Assert.InRange(page.Html + page.Css, 0, budget);
        Assert.InRange(page.Css, 0, CssBudget);
        Assert.InRange(page.Script, 0, ScriptBudget);
        Assert.InRange(page.Scripts.Count, 0, ScriptFiles);
        Assert.InRange(page.MarkupOfAScenario, 0, PageWeight.MarkupOfAnItem);
    }

    [Fact]
    public void of_every_lesson_keep_to_its_budget()
    {
        var lessons = RealSite.Site.Path.SelectMany(section => section.Lessons).Select(lesson => lesson.Route.OutputPath).ToHashSet(StringComparer.Ordinal);

        var tooHeavy = Weighed.Value.Where(page => lessons.Contains(page.Path) && (page.Html > page.Budget));

        Assert.Empty(tooHeavy.Select(page => $"{page.Path}: html {page.Html}, which may be {page.Budget}"));
    }

    [Fact]
    public void of_the_styles_of_every_page_keep_to_one_budget()
    {
        Assert.Empty(Weighed.Value.Where(page => page.Css > CssBudget).Select(page => $"{page.Path}: {page.Css} in {string.Join(", ", page.Styles)}"));
    }

    [Fact]
    public void of_scripts_are_carried_only_by_pages_that_run_them()
    {
        var withoutElement = Weighed.Value.Where(page => !page.RunsElement && page.Scripts.Any(script => script != "assets/gg-site.js"));
        var withoutQuiz = Weighed.Value.Where(page => page.Items == 0 && page.Scripts.Contains("assets/gg-quiz.js"));

        Assert.Empty(withoutElement.Concat(withoutQuiz).Select(page => page.Path));
    }

    private static List<PageWeight> Weigh()
    {
        var diagnostics = new DiagnosticBag();
        var tree = SourceTree.FromDisk(RepositoryFiles.PathOf(""), diagnostics);
        var texts = tree.Texts.ToDictionary(text => text.Key, text => text.Value.Text);
        foreach (var scenarios in Samples)
        {
            texts[SampleLesson.SourceOf(scenarios)] = SampleLesson.Write(texts, [.. RealSite.Scenarios.Take(scenarios)]);
        }

        var site = new SiteReader(ItemKinds.Readers, diagnostics).Read(SourceTree.FromTexts(texts) with { Assets = tree.Assets }, address: new Uri("https://genguide.github.io/GenGuide/"));
        Assert.True(site is not null, string.Join('\n', diagnostics.ToSortedList().Select(diagnostic => $"{diagnostic.Location.Path} {diagnostic.Message}")));
        var renderer = new SiteRenderer(site, ItemKinds.Renderers, commit: null);
        var files = renderer.Render().ToDictionary(file => file.Path, file => file.Content.ToArray(), StringComparer.Ordinal);
        return [.. files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => new PageWeight(path, files))];
    }
}
