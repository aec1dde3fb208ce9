namespace GenGuide.Tests.Unit.Verification;

public sealed class The_metadata_of_a_site
{
    [Theory]
    [InlineData(SampleSite.Home, "<title>Home · GenGuide", "<title>Sample bank · GenGuide", "output-metadata/title-twice")]
    [InlineData(SampleSite.Home, "<title>Home · GenGuide", "<title>", "output-metadata/empty-title")]
    [InlineData(SampleSite.Home, "About: Home.", " ", "output-metadata/empty-description")]
    [InlineData(SampleSite.Lesson, "rel=\"canonical\"", "rel=\"help\"", "output-metadata/canonical")]
    [InlineData(SampleSite.Lesson, "basics/funnel/\">", "quizzes/sample/\">", "output-metadata/canonical", "output-metadata/canonical-twice")]
    [InlineData(SampleSite.Lesson, "</head>", "<meta property=\"og:url\" content=\"https://owner.example/\"></head>", "output-metadata/canonical")]
    [InlineData(SampleSite.NotFound, "</head>", "<link rel=\"canonical\" href=\"https://owner.example/GenGuide/404.html\"></head>", "output-metadata/canonical")]
    [InlineData(SampleSite.Lesson, "</head>", "<meta name=\"robots\" content=\"noindex\"></head>", "output-metadata/sitemap-surplus")]
    [InlineData("sitemap.xml", "basics/funnel/", "gone/", "output-metadata/sitemap-lacks", "output-metadata/sitemap-surplus")]
    [InlineData("sitemap.xml", "<url><loc>https://owner.example/GenGuide/</loc></url>", "", "output-metadata/sitemap-lacks")]
    [InlineData("sitemap.xml", "<urlset>", "<urlset><url><loc>https://owner.example/GenGuide/</loc></url>", "output-metadata/sitemap-surplus")]
    [InlineData("sitemap.xml", "<urlset>", "<!DOCTYPE a [<!ENTITY b \"c\">]><urlset>", "output-metadata/sitemap-unreadable")]
    [InlineData("sitemap.xml", "</urlset>", "", "output-metadata/sitemap-unreadable")]
    [InlineData("robots.txt", "sitemap.xml", "map.xml", "output-metadata/robots")]
    public void is_reported_where_it_is_untrue(string path, string passage, string replacement, params string[] codes)
    {
        Assert.Equal(codes, new SampleSite().Plant(path, passage, replacement).FindCodes().Order());
    }

    [Theory]
    [InlineData(SampleSite.NotFound)]
    [InlineData(".nojekyll")]
    [InlineData("version.json")]
    [InlineData("sitemap.xml")]
    public void is_reported_where_a_file_is_missing(string path)
    {
        var findings = new SampleSite().Remove(path).Verify();

        Assert.Equal([("output-metadata/file-missing", path)], findings.Select(finding => (finding.Code, finding.Location.Path)));
    }

    [Fact]
    public void claims_no_address_while_none_is_known()
    {
        var site = new SampleSite(address: null)
            .Plant(SampleSite.Lesson, "/GenGuide/quizzes", "/quizzes")
            .Plant(SampleSite.Home, "</head>", "<link rel=\"canonical\" href=\"https://owner.example/\"></head>");

        Assert.Equal(["output-metadata/canonical"], site.FindCodes());
    }
}
