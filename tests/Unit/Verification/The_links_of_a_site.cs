namespace GenGuide.Tests.Unit.Verification;

public sealed class The_links_of_a_site
{
    [Theory]
    [InlineData(SampleSite.Home, "quizzes/sample/", "quizzes/gone/", "output-link/dead")]
    [InlineData(SampleSite.Home, "quizzes/sample/", "quizzes/sample", "output-link/dead")]
    [InlineData(SampleSite.Home, "quizzes/sample/", "quizzes/Sample/", "output-link/dead")]
    [InlineData(SampleSite.Home, "quizzes/sample/", "../OtherSite/", "output-link/dead")]
    [InlineData(SampleSite.Home, "quizzes/sample/", "http://[", "output-link/dead")]
    [InlineData(SampleSite.Home, "src=\"icon.svg\"", "src=\"gone.svg\"", "output-link/dead")]
    [InlineData(SampleSite.Lesson, "href=\"../../\"", "href=\"../\"", "output-link/dead")]
    [InlineData(SampleSite.Lesson, "/GenGuide/quizzes/", "/quizzes/", "output-link/dead")]
    [InlineData("manifest.webmanifest", "icon.svg", "gone.svg", "output-link/dead")]
    [InlineData("manifest.webmanifest", "./", "./start/", "output-link/dead")]
    [InlineData(SampleSite.Home, "#cost", "#gone", "output-link/dead-fragment")]
    [InlineData(SampleSite.Home, "href=\"#main\"", "href=\"#\"", "output-link/dead-fragment")]
    [InlineData(SampleSite.Lesson, "#open", "#Open", "output-link/dead-fragment")]
    [InlineData(SampleSite.NotFound, "href=\"/GenGuide/\"", "href=\"./\"", "output-link/relative-address")]
    [InlineData(SampleSite.NotFound, "/GenGuide/icon.svg", "/icon.svg", "output-link/dead")]
    [InlineData(SampleSite.NotFound, "#cost", "#gone", "output-link/dead-fragment")]
    [InlineData(SampleSite.Lesson, "site.css?v=", "site.css?v=0", "output-link/other-hash")]
    [InlineData(SampleSite.Lesson, "site.css?v=", "site.css?w=", "output-link/no-hash")]
    public void are_reported_where_they_lead_nowhere(string path, string passage, string replacement, string code)
    {
        Assert.Equal([code], new SampleSite().Plant(path, passage, replacement).FindCodes());
    }

    [Theory]
    [InlineData("./words.js", "./gone.js", "output-link/dead")]
    [InlineData("./words.js", "words.js", "output-link/dead")]
    [InlineData("words.js?v=", "words.js?v=0", "output-link/other-hash")]
    [InlineData("words.js?v=", "words.js?w=", "output-link/no-hash")]
    [InlineData("console.log(words)", "import(\"./gone.js\")", "output-link/dead")]
    [InlineData("console.log(words)", "import \"./gone.js\"", "output-link/dead")]
    [InlineData("console.log(words)", "export * from './gone.js'", "output-link/dead")]
    public void between_modules_are_reported_where_they_lead_to_other_content(string passage, string replacement, string code)
    {
        var found = new SampleSite().Plant(SampleSite.Module, passage, replacement).Verify();

        // The pages still name the module as it was before.
        Assert.Equal([code], found.Where(finding => finding.Location.Path == SampleSite.Module).Select(finding => finding.Code));
        Assert.Contains("output-link/other-hash", found.Where(finding => finding.Location.Path == "content/index.md").Select(finding => finding.Code));
    }

    [Fact]
    public void in_a_style_sheet_are_reported_where_they_lead_nowhere()
    {
        var found = new SampleSite().Plant(SampleSite.StyleSheet, "\"../icon.svg\"", "icon.svg").Verify();

        Assert.Contains(found, finding => finding.Code == "output-link/dead" && finding.Location.Path == SampleSite.StyleSheet);
    }

    [Theory]
    [InlineData("quizzes/sample/?from=home#ways")]
    [InlineData("basics/../quizzes/sample/#what")]
    [InlineData("quizzes/sample/index.html#%6fpen")]
    [InlineData("https://owner.example/GenGuide/basics/funnel/#cost")]
    [InlineData("https://owner.example/OtherSite/")]
    public void are_read_as_a_browser_reads_them(string address)
    {
        Assert.Empty(new SampleSite().Plant(SampleSite.Home, "quizzes/sample/", address).Verify());
    }
}
